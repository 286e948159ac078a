import { vi } from 'vitest';
import type { SpeechActions } from '@/components/hooks/useReadingAloud';
import { ok } from '@/lib/core/result';

/** A browser that can speak English and German, and says nothing by itself: a test tells when a sentence is over. */
export const speechActions = (different: Partial<Omit<SpeechActions, 'speak' | 'hush'>> = {}) =>
  ({
    watchVoices: (onVoices) => {
      onVoices([
        { id: 'mary', name: 'Mary', lang: 'en-GB', preferred: false },
        { id: 'anna', name: 'Anna', lang: 'de-DE', preferred: true },
        { id: 'bob', name: 'Bob', lang: 'en-US', preferred: false },
      ]);
      return () => {};
    },
    speak: vi.fn<SpeechActions['speak']>(),
    hush: vi.fn<SpeechActions['hush']>(),
    loadSettings: async () => ({}),
    keepHabit: vi.fn<SpeechActions['keepHabit']>(async () => ok(null)),
    ...different,
  }) satisfies SpeechActions;
