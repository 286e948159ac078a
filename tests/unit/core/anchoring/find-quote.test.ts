import { afterAll, describe, expect, it } from 'vitest';
import { findQuote } from '@/lib/core/anchoring/find-quote';
import { describeQuote, type Selector } from '@/lib/core/anchoring/quote';
import { type EditedText, unbracketed } from './edited-texts';
import { englishTexts } from './english-texts';
import { otherTexts } from './other-texts';

const rows: readonly EditedText[] = [...englishTexts, ...otherTexts];

const counts = { texts: 0, found: 0, orphans: 0, 'false anchors': 0 };

function selectorIn({ before }: EditedText): Selector {
  const { text, place } = unbracketed(before);
  const selector = place && describeQuote(text, place.start, place.end);
  if (!selector) throw new Error('The row has no quote');
  return selector;
}

describe('a quote in an edited text', () => {
  it.each(rows)('$name: $expected', (row) => {
    const { text, place } = unbracketed(row.after);
    const selector = selectorIn(row);
    const found = findQuote(text, selector);
    counts.texts += 1;
    counts[found ? 'found' : 'orphans'] += 1;
    const there = found && { start: found.start, end: found.end };
    if (there && JSON.stringify(there) !== JSON.stringify(place)) counts['false anchors'] += 1;
    expect(there && text.slice(there.start, there.end)).toBe(place && text.slice(place.start, place.end));
    expect(there).toEqual(place);
    if (found) expect(found.exactness < 1).toBe(row.expected === 'edited');
    if (row.expected === 'moved') expect(found?.start).not.toBe(selector.position.start);
  });

  it('is expected to be lost where no place is given', () => {
    for (const { after, expected } of rows) expect(!unbracketed(after).place).toBe(expected === 'orphan');
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });
});

afterAll(() => {
  console.info(
    `Edited texts: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
  );
  expect(counts['false anchors']).toBe(0);
});
