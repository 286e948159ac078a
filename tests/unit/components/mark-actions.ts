import { vi } from 'vitest';
import type { PageMarkActions } from '@/components/hooks/usePageMarks';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';

/** Of a page on which nothing is selected and nothing painted. */
export const makeMarkActions = (different: Partial<PageMarkActions> = {}) => ({
  look: vi.fn<PageMarkActions['look']>(async () => ok({ selected: false, painted: false })),
  show: vi.fn<PageMarkActions['show']>(async () => ok({ found: 0 })),
  hide: vi.fn<PageMarkActions['hide']>(async () => ok({ found: 0 })),
  highlight: vi.fn<PageMarkActions['highlight']>(async () => fail(failure('not-in-article'))),
  undo: vi.fn<PageMarkActions['undo']>(async () => ok(null)),
  previewOf: vi.fn<PageMarkActions['previewOf']>(() => Promise.reject(new Error('not asked for here'))),
  ...different,
});
