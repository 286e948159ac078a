import { useEffect, useState } from 'preact/hooks';
import type { Citing } from '@/lib/actions/cite-clips';
import type { Clip } from '@/lib/core/clip';
import type { ExportSettings } from '@/lib/core/export/export-settings';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import type { StatusTeller } from './useStatus';

/** What citing and handing on ask of the rest of Newsclip. */
export interface TakeOutActions {
  watchTakeOut: (onSettings: (settings: ExportSettings) => void) => () => void;
  changeTakeOut: (change: Partial<ExportSettings>) => Promise<Result<null, Failure>>;
  citation: (clip: Clip, citing: Citing) => Promise<string>;
  copyCitation: (clip: Clip, citing: Citing) => Promise<Result<null, Failure>>;
  saveCitation: (clip: Clip, citing: Citing) => Promise<void>;
  sendToObsidian: (clipId: string, vault: string) => Promise<Result<null, Failure>>;
}

/** How a clip is cited and handed on; each says what it did. */
export function useTakeOut(clip: Clip, actions: TakeOutActions, teller: StatusTeller) {
  const { watchTakeOut, citation } = actions;
  const [settings, setSettings] = useState<ExportSettings | null>(null);
  useEffect(() => watchTakeOut(setSettings), [watchTakeOut]);

  const change = async (to: Partial<ExportSettings>) => {
    const changed = await actions.changeTakeOut(to);
    if (!changed.ok) teller.failed(changed.problem);
  };
  const tell = async (act: Promise<Result<null, Failure>>, words: string) => {
    const answer = await act;
    if (answer.ok) teller.done(words);
    else teller.failed(answer.problem);
  };

  return {
    /** Null until they are known. */
    settings,
    change: (to: Partial<ExportSettings>) => void change(to),
    citation,
    copyCitation: (citing: Citing) => void tell(actions.copyCitation(clip, citing), say('cite.copied')),
    saveCitation: (citing: Citing) =>
      void actions.saveCitation(clip, citing).then(() => teller.done(say('cite.saved'))),
    sendToObsidian: (vault: string) => {
      if (vault !== settings?.vault) void change({ vault });
      void tell(actions.sendToObsidian(clip.id, vault), say('obsidian.sent'));
    },
  };
}

export type TakingOut = ReturnType<typeof useTakeOut>;
