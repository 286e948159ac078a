import { fail, ok, type Result } from '../../result';
import { type FrontMatter, type FrontMatterProblem, frontMatterOf } from './front-matter-of';
import { logseqProperties } from './logseq-properties';

/** A note, parted into what it says of itself and its text; with whatever line ends it has. */
export function noteSource(text: string): Result<FrontMatter, FrontMatterProblem> {
  const note = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const front = frontMatterOf(note);
  if (front.ok || front.problem !== 'no-front-matter') return front;
  const page = logseqProperties(note);
  return page ? ok(page) : fail('no-front-matter');
}

/** The main heading that a text begins with, and the text after it; null where it begins otherwise. */
export function leadingHeading(body: string): { words: string; rest: string } | null {
  const [heading = '', words = ''] = /^\n*# +(.+?)(?: +#+)?[ \t]*(?:\n+|$)/.exec(body) ?? [];
  return words ? { words: words.replace(/\\(?=[!-/:-@[-`{-~])/g, ''), rest: body.slice(heading.length) } : null;
}
