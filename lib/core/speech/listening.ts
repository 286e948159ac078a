/** How far the reading aloud of one text is. */
export interface Listening {
  /**
   * `waiting`: the browser has not told its voices yet. `mute`: it has none for this language. `failed`: the voice stopped with an error,
   * and can be asked again.
   */
  phase: 'off' | 'waiting' | 'mute' | 'speaking' | 'paused' | 'failed';
  /** The sentence that is spoken, or will be when it goes on; from 0. */
  at: number;
  /** How many sentences there are. */
  total: number;
  /** Rises whenever a sentence is to be spoken from its beginning: what is told of an earlier one is past. */
  turn: number;
}

export type ListeningEvent =
  | { type: 'open'; total: number; at: number }
  | { type: 'close' }
  | { type: 'voices'; any: boolean }
  | { type: 'toggle' }
  /** The sentence after, or the one before. */
  | { type: 'step'; by: 1 | -1 }
  /** Speed or voice are others now. */
  | { type: 'again' }
  | { type: 'ended' | 'failed'; turn: number };

export const notListening: Listening = { phase: 'off', at: 0, total: 0, turn: 0 };

/**
 * What becomes of it. To pause is to fall silent and to speak the sentence again from its beginning: browsers pause within one
 * unreliably, and who comes back wants to hear how it began.
 */
export function listeningAfter(before: Listening, event: ListeningEvent): Listening {
  const { phase, at, turn } = before;
  switch (event.type) {
    case 'open':
      return phase === 'off' ? { phase: 'waiting', at: event.at, total: event.total, turn } : before;
    case 'close':
      return { ...notListening, turn };
    case 'voices':
      return withVoices(before, event.any);
    case 'toggle':
      if (phase === 'speaking') return { ...before, phase: 'paused' };
      return canSpeak(before) ? speaking(before, at) : before;
    case 'step':
      return stepped(before, at + event.by);
    case 'again':
      return phase === 'speaking' ? speaking(before, at) : before;
    default:
      return phase === 'speaking' && event.turn === turn ? over(before, event.type) : before;
  }
}

const speaking = ({ total, turn }: Listening, at: number): Listening => ({
  phase: 'speaking',
  at,
  total,
  turn: turn + 1,
});

/** Whether there is something to say, and somebody who says it. */
const canSpeak = ({ phase, total }: Listening): boolean =>
  total > 0 && (phase === 'speaking' || phase === 'paused' || phase === 'failed');

/** Voices may come late, and go. Those that come when she has been told that there are none wait to be asked. */
function withVoices(before: Listening, any: boolean): Listening {
  const { phase, at, total } = before;
  if (phase === 'off') return before;
  if (!any) return { ...before, phase: 'mute' };
  if (phase === 'waiting' && total > 0) return speaking(before, at);
  return phase === 'waiting' || phase === 'mute' ? { ...before, phase: 'paused' } : before;
}

/** Before the first sentence there is only its beginning, after the last one nothing. */
function stepped(before: Listening, to: number): Listening {
  if (!canSpeak(before) || to >= before.total) return before;
  const at = Math.max(0, to);
  return before.phase === 'speaking' ? speaking(before, at) : { ...before, phase: 'paused', at };
}

function over(before: Listening, how: 'ended' | 'failed'): Listening {
  if (how === 'failed') return { ...before, phase: 'failed' };
  const next = before.at + 1;
  return next < before.total ? speaking(before, next) : { ...before, phase: 'paused', at: 0 };
}
