import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { Rate, SpeechSettings } from '@/lib/core/speech-settings';
import type { SpeechActions } from './useReadingAloud';

/** How the reader listens, by language; null until it has been read. */
export function useSpeechSettings(
  { loadSettings, keepHabit }: Pick<SpeechActions, 'loadSettings' | 'keepHabit'>,
  failed: (failure: Failure) => void,
) {
  const [settings, setSettings] = useState<SpeechSettings | null>(null);
  useEffect(() => void loadSettings().then(setSettings), [loadSettings]);

  const setRate = async (language: string, rate: Rate) => {
    const kept = await keepHabit(language, { rate });
    if (!kept.ok) failed(kept.problem);
    setSettings(await loadSettings());
  };
  return { settings, setRate: (language: string, rate: Rate) => void setRate(language, rate) };
}
