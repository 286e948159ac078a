import { expect, it } from 'vitest';
import { badgeAnswer } from '@/lib/core/badge-answer';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';

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
