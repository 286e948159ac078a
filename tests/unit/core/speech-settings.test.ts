import { describe, expect, it } from 'vitest';
import {
  everyLanguage,
  habitFor,
  languagesWithHabit,
  parseSpeechSettings,
  type SpeechSettings,
  usualHabit,
} from '@/lib/core/speech-settings';

describe('stored settings of speech', () => {
  it.each<[string, unknown, SpeechSettings]>([
    ['none', undefined, {}],
    ['something else', 'fast', {}],
    [
      'two languages',
      { tr: { rate: 1.5, voice: 'a' }, de: { rate: 1, voice: null } },
      { tr: { rate: 1.5, voice: 'a' }, de: usualHabit },
    ],
    ['a speed that is not offered', { tr: { rate: 40, voice: 'a' } }, { tr: { rate: 1, voice: 'a' } }],
    ['no voice', { tr: { rate: 2, voice: 7 } }, { tr: { rate: 2, voice: null } }],
    [
      'one that is broken leaves the others',
      { tr: 5, de: { rate: 2, voice: 'b' } },
      { tr: usualHabit, de: { rate: 2, voice: 'b' } },
    ],
    ['one thing more', { tr: { rate: 2, voice: 'a', pitch: 3 } }, { tr: { rate: 2, voice: 'a' } }],
  ])('%s', (_, stored, settings) => {
    expect(parseSpeechSettings(stored)).toEqual(settings);
  });
});

describe('habitFor', () => {
  it.each<[string, string, number]>([
    ['a language that she listens to', 'tr', 2],
    ['another', 'de', 1],
    ['a name that every object has', 'constructor', 1],
  ])('%s', (_, language, rate) => {
    expect(habitFor({ tr: { rate: 2, voice: null } }, language).rate).toBe(rate);
  });

  it('takes the speed of every language where one has none of its own, but no voice', () => {
    const settings: SpeechSettings = { [everyLanguage]: { rate: 1.5, voice: 'a' }, tr: { rate: 2, voice: 'b' } };
    expect(habitFor(settings, 'de')).toEqual({ rate: 1.5, voice: null });
    expect(habitFor(settings, 'tr')).toEqual({ rate: 2, voice: 'b' });
    expect(languagesWithHabit(settings)).toEqual(['tr']);
  });
});
