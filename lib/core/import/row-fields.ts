import { longest } from './imported-link';
import { cutAt } from './settled-text';

/**
 * The values of a row by the names of their columns, case and white space aside. Whoever reads one takes it; what nobody took is not
 * lost but goes into the note.
 */
export interface RowFields {
  /** Takes a value; '' where there is none. */
  take(name: string): string;
  /** Takes what `parse` understands; what it gives null for stays for the note. */
  read<Value>(name: string, parse: (text: string) => Value | null): Value | null;
  /** Takes columns that say nothing outside of the program that wrote them, such as its own ids. */
  drop(...names: string[]): void;
  /** What nobody took, a line each: `name: value`. */
  rest(): string;
}

/** A column's name as it is looked up by. */
export const columnKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

export function rowFields(values: Iterable<readonly [name: string, value: string]>): RowFields {
  const named = new Map<string, string>();
  const left = new Map<string, string>();
  for (const [name, value] of values) {
    const text = value.trim();
    if (!text) continue;
    const key = columnKey(name);
    // Of two columns of one name the first is meant; the other is kept under a name of its own.
    const own = named.has(key) ? `${key}\n${left.size}` : key;
    named.set(own, text);
    left.set(own, `${cutAt(name.trim(), longest.tag)}: ${text}`);
  }
  return {
    take: (name) => {
      left.delete(columnKey(name));
      return named.get(columnKey(name)) ?? '';
    },
    read: (name, parse) => {
      const text = named.get(columnKey(name));
      const value = text === undefined ? null : parse(text);
      if (value !== null) left.delete(columnKey(name));
      return value;
    },
    drop: (...names) => {
      for (const name of names) left.delete(columnKey(name));
    },
    rest: () => [...left.values()].join('\n'),
  };
}
