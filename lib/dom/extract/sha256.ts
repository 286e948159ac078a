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

/** Where the words of one block are drawn out to one a round. */
const schedule = new Int32Array(64);

/**
 * One block of the message. A round is run for every byte of a page, mostly before the code is optimised: there is nothing in it to be
 * called, and no array to be made and taken apart.
 */
function mix(state: Int32Array, words: DataView, block: number, rounds: readonly number[]): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    let word = 0;
    if (round < 16) word = words.getInt32(block + round * 4);
    else {
      const early = schedule[round - 15] ?? 0;
      const late = schedule[round - 2] ?? 0;
      word =
        ((schedule[round - 16] ?? 0) +
          (((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3)) +
          (schedule[round - 7] ?? 0) +
          (((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10))) |
        0;
    }
    schedule[round] = word;
    const one =
      h +
      (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
      ((e & f) ^ (~e & g)) +
      (rounds[round] ?? 0) +
      word;
    const two =
      (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}
