import { longest } from '../imported-link';
import { cutAt } from '../settled-text';

/** What a note says under one name: a text, or several. */
export type NoteValue = string | readonly string[];

/** The properties of a note by their names, case aside. Whoever reads one takes it; what nobody took is not lost but goes into the note. */
export interface NoteFields {
  /** The first of these names that has a value which `parse` understands; null where none has. What it gives null for stays. */
  read<Value>(names: readonly string[], parse: (text: string) => Value | null): Value | null;
  /** All values of all these names. */
  list(...names: string[]): string[];
  /** Takes what says nothing that is not known without it. */
  drop(names: readonly string[], isIdle: (text: string) => boolean): void;
  /** What nobody took, a line each: `name: value`. */
  rest(): string;
}

export function noteFields(values: Iterable<readonly [name: string, value: NoteValue]>): NoteFields {
  const left = new Map<string, { name: string; value: NoteValue }>();
  for (const [name, value] of values) {
    if (textsOf(value).length === 0) continue;
    const key = name.trim().toLowerCase();
    // Of two of one name the first is meant; the other is kept under a name of its own.
    left.set(left.has(key) ? `${key}\n${left.size}` : key, { name: name.trim(), value });
  }
  return {
    read: (names, parse) => {
      for (const name of names) {
        const [text, ...others] = textsOf(left.get(name)?.value ?? []);
        const value = text === undefined || others.length > 0 ? null : parse(text);
        if (value === null) continue;
        left.delete(name);
        return value;
      }
      return null;
    },
    list: (...names) =>
      names.flatMap((name) => {
        const texts = textsOf(left.get(name)?.value ?? []);
        left.delete(name);
        return texts;
      }),
    drop: (names, isIdle) => {
      for (const name of names) if (textsOf(left.get(name)?.value ?? []).every(isIdle)) left.delete(name);
    },
    rest: () =>
      [...left.values()]
        .map(({ name, value }) => `${cutAt(name, longest.tag)}: ${textsOf(value).join(', ')}`)
        .join('\n'),
  };
}

const textsOf = (value: NoteValue): string[] =>
  (typeof value === 'string' ? [value] : [...value]).map((text) => text.trim()).filter(Boolean);
