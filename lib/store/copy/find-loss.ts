import { database } from '../database';
import { LostClips } from './check';

/** Clips that there should be, and that the database holds. */
export interface Loss {
  expected: number;
  found: number;
}

/** What the browser has lost of the library; null where nothing is known to be missing. */
export async function findLoss(): Promise<Loss | null> {
  try {
    await database();
    return null;
  } catch (error) {
    if (error instanceof LostClips) return { expected: error.expected, found: error.found };
    throw error;
  }
}
