import { expect, it } from 'vitest';
import { badgeAnswer, highlightBadge } from '@/lib/core/badge-answer';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { makeTestHighlight } from './make-test-highlight';

const saved = { clipId: 'x', revision: 1, title: 'Night ferry', before: null, extent: 'whole' as const };

const rows = [
  { name: 'done', result: ok({ ...saved, outcome: 'clipped' as const }), text: '✓', says: 'Night ferry' },
  { name: 'a revision', result: ok({ ...saved, outcome: 'revised' as const }), text: '✓', says: 'Night ferry' },
  {
    name: 'plain text',
    result: ok({ ...saved, outcome: 'clipped' as const, extent: 'text' as const }),
    text: '✓',
    says: 'only the plain text',
  },
  { name: 'already there', result: ok({ ...saved, outcome: 'already-there' as const }), text: '=', says: 'already' },
  { name: 'failed, with the sentence', result: fail(failure('no-article')), text: '!', says: 'No article was found' },
];

it.each(rows)('answers $name', ({ result, text, says }) => {
  const answer = badgeAnswer(result);
  expect(answer.text).toBe(text);
  expect(answer.title).toContain(says);
});

const marked = { highlight: makeTestHighlight(), before: null, total: 1 };
it.each([
  {
    name: 'with a clip',
    result: ok({ ...marked, saved: { ...saved, outcome: 'clipped' as const } }),
    text: '✓',
    says: 'clipped and highlighted: Night ferry',
  },
  {
    name: 'in a clip',
    result: ok({ ...marked, saved: { ...saved, outcome: 'already-there' as const } }),
    text: '✓',
    says: 'Newsclip: highlighted: Night ferry',
  },
  { name: 'refused', result: fail(failure('not-in-article')), text: '!', says: 'no part of the article' },
])('answers a highlight $name', ({ result, text, says }) => {
  expect(highlightBadge(result)).toMatchObject({ text, title: expect.stringContaining(says) });
});
