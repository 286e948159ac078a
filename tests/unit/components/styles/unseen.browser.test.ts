import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import unseen from '@/components/styles/unseen.module.css';

/** The name of a class, and from which width on, in letters of 16 pixels, it is seen; null for never. */
const classes = [
  ['unseen', null],
  ['below24', 24],
  ['below30', 30],
  ['below40', 40],
  ['below56', 56],
  ['below80', 80],
] as const;

async function sizeAt(width: number, name: string): Promise<{ width: number; height: number; position: string }> {
  const before = { width: innerWidth, height: innerHeight };
  onTestFinished(() => page.viewport(before.width, before.height));
  await page.viewport(width, 600);
  const word = document.createElement('span');
  word.className = unseen[name] ?? '';
  word.textContent = 'Two words';
  document.body.append(word);
  onTestFinished(() => word.remove());
  const { width: wide, height } = word.getBoundingClientRect();
  return { width: wide, height, position: getComputedStyle(word).position };
}

describe('words that are out of sight', () => {
  it.each(classes)('%s', async (name, seenFrom) => {
    const narrow = await sizeAt((seenFrom ?? 100) * 16 - 1, name);
    expect(narrow).toEqual({ width: 1, height: 1, position: 'absolute' });
    if (seenFrom === null) return;
    const wide = await sizeAt(seenFrom * 16, name);
    expect(wide.position).toBe('static');
    expect(wide.width).toBeGreaterThan(20);
  });
});
