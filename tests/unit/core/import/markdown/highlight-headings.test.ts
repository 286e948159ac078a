import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isHighlightHeading } from '@/lib/core/import/markdown/highlight-headings';

const folder = `${import.meta.dirname}/../../../../../locales`;
const headings = readdirSync(folder).map((name) => {
  const words: { document: { highlights: string } } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  return [name, words.document.highlights] as const;
});

it.each(headings)('the heading that a note has in the language of %s is known: “%s”', (_, heading) => {
  expect(isHighlightHeading(heading)).toBe(true);
});

it('other headings are not', () => expect(isHighlightHeading('What it costs')).toBe(false));
