import { vi } from 'vitest';
import type { FirstStepsActions } from '@/components/hooks/useFirstSteps';
import { ok } from '@/lib/core/result';
import { saveArticle, undoSave } from '@/lib/store';
import { makeArticle } from '../make-article';

/** A browser whose button is not pinned yet, and a sample that is stored; with whatever a test wants different. */
export const firstStepsActions = (different: Partial<FirstStepsActions> = {}) =>
  ({
    watchPinned: (onAnswer) => {
      onAnswer(false);
      return () => {};
    },
    areClosed: async () => false,
    close: vi.fn<FirstStepsActions['close']>(async () => ok(null)),
    clipSample: vi.fn<FirstStepsActions['clipSample']>(() =>
      saveArticle(makeArticle({ title: 'Sample' }), { draft: null, again: false, now: Date.now(), thumbnail: null }),
    ),
    undoSample: vi.fn<FirstStepsActions['undoSample']>(undoSave),
    bringClips: vi.fn<FirstStepsActions['bringClips']>(),
    importClips: vi.fn<FirstStepsActions['importClips']>(),
    ...different,
  }) satisfies FirstStepsActions;
