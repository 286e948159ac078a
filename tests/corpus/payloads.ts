import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export interface Payload {
  /** Its line in the file, from 1. */
  line: number;
  source: string;
  markup: string;
}

const lineSchema = v.object({ source: v.string(), payload: v.string() });

/** The payloads of a file of `{source, payload}` lines. Throws where a line is none. */
export function readPayloads(file: string): Payload[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      const { source, payload } = v.parse(lineSchema, JSON.parse(text));
      return [{ line: index + 1, source, markup: payload }];
    });
}
