const root = (value: number, power: number): number => {
  const exact = value ** (1 / power);
  return ((exact - Math.floor(exact)) * 2 ** 32) | 0;
};

/** The first 64 primes; the algorithm's constants are the fractions of their square and cube roots. */
function firstPrimes(): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate += 1) {
    if (primes.every((prime) => candidate % prime)) primes.push(candidate);
  }
  return primes;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 (FIPS 180-4) in the least code that will do: pages on plain http have no `crypto.subtle`, and a library for them
 * alone would be a twelfth of the whole content script.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((message.length + 72) >> 6) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  words.setUint32(padded.length - 4, message.length << 3);
  const primes = firstPrimes();
  const state = Int32Array.from(primes.slice(0, 8), (prime) => root(prime, 2));
  const rounds = primes.map((prime) => root(prime, 3));
  for (let block = 0; block < padded.length; block += 64) mix(state, words, block, rounds);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => {
    digest.setInt32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function mix(state: Int32Array, words: DataView, block: number, rounds: readonly number[]): void {
  const schedule = new Int32Array(64);
  const at = (index: number): number => schedule[index] ?? 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    if (round < 16) schedule[round] = words.getInt32(block + round * 4);
    else {
      const early = at(round - 15);
      const late = at(round - 2);
      schedule[round] =
        at(round - 16) +
        (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
        at(round - 7) +
        (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
    }
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[round] ?? 0) + at(round);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}
