import { attempt, keepIndex } from '@/lib/store';

/** Has the search index take in what has been written; nobody waits for it. What it does not come to now it does the next time. */
export const tendIndex = (): void => void attempt(keepIndex);
