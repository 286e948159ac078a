import type { PhrasingContent } from 'mdast';
import type { Mark } from './element-kinds';
import type { LinkTarget, Run } from './runs';
import { tidyRuns } from './tidy-runs';

/** What a line break becomes: a hard break, a space (a heading has one line) or `<br>` (so has a table cell). */
export type BreakForm = 'hard' | 'space' | 'html';

/**
 * The content of one paragraph, heading or cell. What applies to the longest stretch is outermost, and nothing is nested
 * in itself: Markdown reads emphasis within emphasis as strong.
 */
export const phrasing = (runs: readonly Run[], breakForm: BreakForm = 'hard'): PhrasingContent[] =>
  nest(tidyRuns(breakForm === 'space' ? runs.map(breakToSpace) : runs), breakForm);

/** Outermost first where two cover the same stretch: a link's bracket beside a star makes the star harder to place. */
const order: readonly Mark[] = ['strong', 'emphasis', 'delete', 'sup', 'sub'];

type Wrapper = LinkTarget | Mark;

function nest(runs: readonly Run[], breakForm: BreakForm, around: readonly Wrapper[] = []): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let index = 0;
  while (index < runs.length) {
    const { wrapper, length } = longestWrapper(runs, index, around);
    const stretch = runs.slice(index, index + length);
    if (wrapper) nodes.push(...wrap(wrapper, nest(stretch, breakForm, [...around, wrapper])));
    else nodes.push(...stretch.map((run) => leaf(run, breakForm)));
    index += length;
  }
  return joinTexts(nodes);
}

function longestWrapper(runs: readonly Run[], from: number, around: readonly Wrapper[]) {
  let best: { wrapper: Wrapper | null; length: number } = { wrapper: null, length: 1 };
  const first = runs[from];
  if (!first) return best;
  for (const wrapper of [first.link, ...order.filter((mark) => first.marks.has(mark))]) {
    if (wrapper === null || around.includes(wrapper)) continue;
    const length = stretchOf(wrapper, runs, from);
    if (best.wrapper === null || length > best.length) best = { wrapper, length };
  }
  return best;
}

function stretchOf(wrapper: Wrapper, runs: readonly Run[], from: number): number {
  let end = from + 1;
  for (let run = runs[end]; run && carries(run, wrapper); run = runs[end]) end += 1;
  return end - from;
}

const carries = (run: Run, wrapper: Wrapper): boolean =>
  typeof wrapper === 'string' ? run.marks.has(wrapper) : run.link === wrapper;

function wrap(wrapper: Wrapper, children: PhrasingContent[]): PhrasingContent[] {
  if (typeof wrapper !== 'string') return [{ type: 'link', url: wrapper.url, title: wrapper.title, children }];
  if (wrapper === 'sup' || wrapper === 'sub') {
    return [{ type: 'html', value: `<${wrapper}>` }, ...children, { type: 'html', value: `</${wrapper}>` }];
  }
  return [{ type: wrapper, children }];
}

function leaf(run: Run, breakForm: BreakForm): PhrasingContent {
  if (run.kind === 'text') return { type: 'text', value: run.value };
  if (run.kind === 'code') return { type: 'inlineCode', value: run.value };
  if (run.kind === 'image') return { type: 'image', url: run.url, title: run.title, alt: run.alt };
  return breakForm === 'html' ? { type: 'html', value: '<br>' } : { type: 'break' };
}

const breakToSpace = (run: Run): Run =>
  run.kind === 'break' ? { kind: 'text', value: ' ', marks: run.marks, link: run.link } : run;

/** Texts side by side are escaped as one: `1` and `.` apart would not be seen to make a list. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  return joined;
}
