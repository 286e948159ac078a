import { useState } from 'preact/hooks';
import type { Control } from '@/lib/actions/in-batches';
import type { Tagged } from '@/lib/actions/retag-clips';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Retagged, TagChange } from '@/lib/core/retag';
import type { ClipActing, Target } from './useClipActions';

/** Acts on the tags of many clips; each answers with what takes it back. */
export interface TagActions {
  tag: (clipIds: readonly string[], change: TagChange, control: Control) => Promise<Result<Tagged, Failure>>;
  untag: (changes: readonly Retagged[], control: Control) => Promise<Result<Tagged, Failure>>;
}

/** Asking for tags of some clips, and changing them. */
export function useTagging({ act }: Pick<ClipActing, 'act'>, actions: TagActions) {
  const [target, setTarget] = useState<Target | null>(null);

  return {
    /** The clips whose tags are asked for; null while none are. */
    target,
    ask: (asked: Target) => setTarget(asked),
    close: () => setTarget(null),

    change: (asked: Target, change: TagChange) => {
      let changes: readonly Retagged[] = [];
      void act(
        asked,
        'tag',
        async (ids, control) => {
          const answer = await actions.tag(ids, change, control);
          if (answer.ok) changes = answer.value.changes;
          return answer;
        },
        (_ids, control) => actions.untag(changes, control),
      );
    },
  };
}
