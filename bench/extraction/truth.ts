import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.nullable(v.array(item)));
const text = v.optional(v.nullable(v.string()));

const truthSchema = v.object({
  id: v.string(),
  corpus: v.string(),
  url: v.string(),
  text,
  title: text,
  authors: list(v.string()),
  /** The day, `YYYY-MM-DD`. */
  date: text,
  dateTime: text,
  headings: list(v.string()),
  images: list(v.object({ url: v.nullable(v.string()), caption: text, cover: v.optional(v.nullable(v.boolean())) })),
  /** Snippets that must be, and must not be, in the text. */
  with: list(v.string()),
  without: list(v.string()),
});

/** What is known of a page. Fields that are missing, null or empty are not judged. */
export type Truth = v.InferOutput<typeof truthSchema>;

/** The lines of a corpus folder's `truth.jsonl`. */
export function readTruth(folder: string): Truth[] {
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const parsed = v.safeParse(truthSchema, JSON.parse(line));
    if (!parsed.success) throw new Error(`truth.jsonl, line ${index + 1}: ${parsed.issues[0].message}`);
    return parsed.output;
  });
}
