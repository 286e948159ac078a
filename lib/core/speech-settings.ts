import * as v from 'valibot';

/** How fast a voice speaks, as a multiple of its own speed. */
export const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
export type Rate = (typeof rates)[number];

/** How the reader listens to one language. */
export interface SpeechHabit {
  rate: Rate;
  /** The id of the voice that she chose; null where she has chosen none. */
  voice: string | null;
}

export const usualHabit: SpeechHabit = { rate: 1, voice: null };

const habitSchema = v.object({
  rate: v.fallback(v.picklist(rates), usualHabit.rate),
  voice: v.fallback(v.nullable(v.string()), usualHabit.voice),
});

const settingsSchema = v.record(v.string(), v.fallback(habitSchema, usualHabit));

/** Under which the speed of all languages is kept that have none of their own; no tag of a language. */
export const everyLanguage = '*';

/** By language, without region. */
export type SpeechSettings = Readonly<Record<string, SpeechHabit>>;

/** Settings as stored; what is none of them is as it was at first. */
export function parseSpeechSettings(value: unknown): SpeechSettings {
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? parsed.output : {};
}

/** How she listens to a language, as `languageOf` names it; where it has no habit of its own, at the speed of every language. */
export const habitFor = (settings: SpeechSettings, language: string): SpeechHabit =>
  ownHabit(settings, language) ?? { ...usualHabit, rate: ownHabit(settings, everyLanguage)?.rate ?? usualHabit.rate };

const ownHabit = (settings: SpeechSettings, language: string): SpeechHabit | undefined =>
  Object.hasOwn(settings, language) ? settings[language] : undefined;

/** The languages that have a habit of their own. */
export const languagesWithHabit = (settings: SpeechSettings): string[] =>
  Object.keys(settings).filter((language) => language !== everyLanguage);
