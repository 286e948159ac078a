import { describe, expect, it } from 'vitest';
import { type Listening, type ListeningEvent, listeningAfter, notListening } from '@/lib/core/speech/listening';

const after = (events: readonly ListeningEvent[]) => events.reduce(listeningAfter, notListening);

const open: ListeningEvent = { type: 'open', total: 3, at: 0 };
const voices: ListeningEvent = { type: 'voices', any: true };
const noVoices: ListeningEvent = { type: 'voices', any: false };
const toggle: ListeningEvent = { type: 'toggle' };
const next: ListeningEvent = { type: 'step', by: 1 };
const previous: ListeningEvent = { type: 'step', by: -1 };
const ended = (turn: number): ListeningEvent => ({ type: 'ended', turn });

describe('listening', () => {
  it.each<{ name: string; events: ListeningEvent[]; becomes: Partial<Listening> }>([
    { name: 'waits for voices', events: [open], becomes: { phase: 'waiting', at: 0 } },
    {
      name: 'does not speak before they are there',
      events: [open, toggle, next],
      becomes: { phase: 'waiting', at: 0 },
    },
    { name: 'begins when voices arrive', events: [open, voices], becomes: { phase: 'speaking', at: 0, turn: 1 } },
    {
      name: 'begins where it is told to',
      events: [{ ...open, at: 2 }, voices],
      becomes: { phase: 'speaking', at: 2 },
    },
    { name: 'says that there is no voice', events: [open, noVoices, toggle, next], becomes: { phase: 'mute' } },
    { name: 'waits to be asked after that', events: [open, noVoices, voices], becomes: { phase: 'paused', at: 0 } },
    { name: 'goes on when more voices come', events: [open, voices, voices], becomes: { phase: 'speaking', turn: 1 } },
    { name: 'falls silent when voices go', events: [open, voices, noVoices], becomes: { phase: 'mute' } },
    {
      name: 'has nothing to say of nothing',
      events: [{ ...open, total: 0 }, voices, toggle],
      becomes: { phase: 'paused' },
    },
    { name: 'pauses', events: [open, voices, toggle], becomes: { phase: 'paused', at: 0 } },
    {
      name: 'goes on from the beginning of the sentence',
      events: [open, voices, ended(1), toggle, toggle],
      becomes: { phase: 'speaking', at: 1, turn: 3 },
    },
    { name: 'goes on to the next', events: [open, voices, ended(1)], becomes: { phase: 'speaking', at: 1, turn: 2 } },
    { name: 'hears of an end once', events: [open, voices, ended(1), ended(1)], becomes: { at: 1, turn: 2 } },
    {
      name: 'hears of no end while paused',
      events: [open, voices, toggle, ended(1)],
      becomes: { phase: 'paused', at: 0 },
    },
    {
      name: 'rests at the beginning when all is said',
      events: [open, voices, ended(1), ended(2), ended(3)],
      becomes: { phase: 'paused', at: 0 },
    },
    { name: 'steps on', events: [open, voices, next], becomes: { phase: 'speaking', at: 1, turn: 2 } },
    { name: 'steps back', events: [open, voices, next, previous], becomes: { phase: 'speaking', at: 0, turn: 3 } },
    { name: 'says the first again', events: [open, voices, previous], becomes: { phase: 'speaking', at: 0, turn: 2 } },
    { name: 'stays at the last', events: [{ ...open, at: 2 }, voices, next], becomes: { at: 2, turn: 1 } },
    { name: 'steps while paused', events: [open, voices, toggle, next], becomes: { phase: 'paused', at: 1, turn: 1 } },
    {
      name: 'an end of the sentence that was left is past',
      events: [open, voices, next, ended(1)],
      becomes: { phase: 'speaking', at: 1 },
    },
    { name: 'says it again in another voice', events: [open, voices, { type: 'again' }], becomes: { at: 0, turn: 2 } },
    {
      name: 'says nothing in another voice while paused',
      events: [open, voices, toggle, { type: 'again' }],
      becomes: { phase: 'paused', turn: 1 },
    },
    { name: 'fails', events: [open, voices, { type: 'failed', turn: 1 }], becomes: { phase: 'failed', at: 0 } },
    {
      name: 'an error of the sentence that was left is past',
      events: [open, voices, next, { type: 'failed', turn: 1 }],
      becomes: { phase: 'speaking' },
    },
    {
      name: 'tries again after an error',
      events: [open, voices, { type: 'failed', turn: 1 }, toggle],
      becomes: { phase: 'speaking', at: 0, turn: 2 },
    },
    {
      name: 'steps over what failed',
      events: [open, voices, { type: 'failed', turn: 1 }, next],
      becomes: { phase: 'paused', at: 1 },
    },
    { name: 'closes', events: [open, voices, { type: 'close' }], becomes: { phase: 'off', total: 0 } },
    { name: 'voices open nothing', events: [voices], becomes: { phase: 'off' } },
    {
      name: 'an end from before it was closed is past',
      events: [open, voices, { type: 'close' }, open, voices, ended(1)],
      becomes: { phase: 'speaking', at: 0 },
    },
    { name: 'opens once', events: [open, voices, { ...open, at: 2 }], becomes: { phase: 'speaking', at: 0 } },
  ])('$name', ({ events, becomes }) => {
    expect(after(events)).toMatchObject(becomes);
  });
});
