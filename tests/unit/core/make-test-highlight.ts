import type { Highlight } from '@/lib/core/highlight';

/** A highlight of an invented article. */
export const makeTestHighlight = (different: Partial<Highlight> = {}): Highlight => ({
  id: '0198a2b4-0000-7000-8000-0000000000a1',
  clipId: '0198a2b4-0000-7000-8000-000000000001',
  quote: { exact: 'the ferry', prefix: 'At night ', suffix: ' is back' },
  position: { start: 9, end: 18 },
  colour: 'yellow',
  note: '',
  createdAt: 20,
  updatedAt: 20,
  revision: 1,
  ...different,
});
