import type { GeneratedI18nStructure } from '#i18n';
import { onceEach } from './once-each';

/** The name of a message of `locales/en.json`, by its path. */
export type Word = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** A message in as many forms as a language's plural has: `one` and `other` in English, six in Arabic. */
export type PluralWord = Word extends infer Each ? (Each extends `${infer Path}.other` ? Path : never) : never;

/** Finds a message by its name, with underscores for dots, and puts values in the places of `$1`, `$2`. Empty where there is none. */
export type LookUp = (name: string, values: string[]) => string;

let lookUp: LookUp = (name) => name;

/**
 * Whoever wires Newsclip says where its words come from, before any is said: the browser's messages, in the reader's language.
 * It is said once, since a page speaks one language as long as it lives.
 */
export function speakFrom(messages: LookUp): void {
  lookUp = messages;
}

/** The language that the messages are written in (BCP 47), which is English where there are none in the reader's. */
export const locale = (): string => say('language.tag');

const numbers = onceEach((language: string) => new Intl.NumberFormat(language));

/** "12,345", as the reader's language writes it. */
export const numberInWords = (value: number): string => numbers(locale()).format(value);

const written = (value: string | number): string => (typeof value === 'number' ? numberInWords(value) : value);

/** A message in the reader's language; a number in it is written as that language writes it. */
export const say = (word: Word, ...values: (string | number)[]): string => lookUp(nameOf(word), values.map(written));

const rules = onceEach((language: string) => new Intl.PluralRules(language));

/** "1 clip", "2 clips": the form that goes with a number, which stands in the place of `$1`, and the values after it. */
export const sayCount = (word: PluralWord, count: number, ...values: (string | number)[]): string =>
  lookUp(nameOf(`${word}.${rules(locale()).select(count)}`), [count, ...values].map(written));

const nameOf = (path: string): string => path.replaceAll('.', '_');

type Underscored<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Text;

/** A value's name as it stands in the names of messages, which know no hyphens. */
export function underscored<Text extends string>(text: Text): Underscored<Text>;
export function underscored(text: string): string {
  return text.replaceAll('-', '_');
}
