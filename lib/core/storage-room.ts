/** What the browser says of the room that Newsclip has, in bytes. */
export interface StorageRoom {
  used: number;
  /** Of all that it may store, used or not. In Chromium that is what is used and what is free on the disk. */
  quota: number;
}

/** Bytes: some ten thousand clips. */
const little = 100_000_000;

/** Whether the reader should be warned before there is no room any more: less than 100 MB, or a twentieth of less than 2 GB. */
export function isNearlyFull({ used, quota }: StorageRoom): boolean {
  const left = quota - used;
  return left < little || left < Math.min(quota, 2_000_000_000) / 20;
}

/**
 * Whether the browser may delete the clips by itself when the disk is nearly full. `exempt`: Chromium leaves alone what an extension with
 * `unlimitedStorage` stores, though it calls it not persistent. `promised`: it said so when it was asked.
 */
export type Keeping = 'promised' | 'exempt' | 'not-promised';
