/**
 * A whole number below 2 ** 53 that stands for a text where the text itself would take too much memory: of 100,000 texts two share one
 * in about two million cases. Nothing that must not be forged may rest on it. The algorithm is cyrb53 by bryc, in the public domain.
 */
export function textNumber(text: string): number {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  const [first, second] = [low, high];
  low = mixed(first) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  high = mixed(second) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return 2 ** 32 * (high & 0x1fffff) + (low >>> 0);
}

const mixed = (half: number): number => Math.imul(half ^ (half >>> 16), 0x85ebca6b);
