import type { Article } from '@/lib/core/article';
import type { ClipToCite } from '@/lib/core/citations/cited';
import { makeTestClip } from '../make-test-clip';

/** Noon of 13 August 2026 on the reader's clock, wherever the test runs. */
const noon = new Date(2026, 7, 13, 12).getTime();

/** The invented article of the tests, by one "Ana Ruiz" unless told otherwise, as a clip to cite. */
export const toCite = (different: Partial<Article> = {}): ClipToCite => ({
  clip: makeTestClip({ authors: ['Ana Ruiz'], ...different }).clip,
  accessedAt: noon,
});
