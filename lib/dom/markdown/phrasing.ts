import type { PhrasingContent } from 'mdast';
import type { Mark } from './element-kinds';
import { needsTags, type Stretch } from './flanking';
import { isBare, type Run, type Wrapper } from './runs';
import { tidyRuns } from './tidy-runs';

/** What a line break becomes: a hard break, a space (a heading has one line) or `<br>` (so has a table cell). */
export type BreakForm = 'hard' | 'space' | 'html';

/**
 * The content of one paragraph, heading or cell. What applies to the longest stretch is outermost, and nothing is nested
 * in itself: Markdown reads emphasis within emphasis as strong.
 */
export const phrasing = (runs: readonly Run[], breakForm: BreakForm = 'hard'): PhrasingContent[] =>
  phrasingOfTidy(tidyRuns(breakForm === 'space' ? runs.map(breakToSpace) : runs), breakForm);

/** The same of runs whose white space is tidy already. */
export const phrasingOfTidy = (runs: readonly Run[], breakForm: BreakForm = 'hard'): PhrasingContent[] =>
  nest(runs, breakForm);

/** Outermost first where two cover the same stretch: a link's bracket beside a star makes the star harder to place. */
const order: readonly Mark[] = ['strong', 'emphasis', 'delete', 'sup', 'sub'];

function nest(runs: readonly Run[], breakForm: BreakForm, around: readonly Wrapper[] = []): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let index = 0;
  while (index < runs.length) {
    const run = runs[index];
    if (run && isBare(run)) {
      nodes.push({ type: 'text', value: run.value });
      index += 1;
      continue;
    }
    const { wrapper, length } = longestWrapper(runs, index, around);
    const end = index + length;
    const content = runs.slice(index, end);
    if (wrapper)
      nodes.push(...wrap(wrapper, nest(content, breakForm, [...around, wrapper]), { runs, index, end, around }));
    else nodes.push(...content.flatMap((run) => leaf(run, breakForm)));
    index = end;
  }
  return joinTexts(nodes);
}

function longestWrapper(runs: readonly Run[], from: number, around: readonly Wrapper[]) {
  let best: { wrapper: Wrapper | null; length: number } = { wrapper: null, length: 1 };
  const first = runs[from];
  if (!first) return best;
  for (const wrapper of [first.link, ...order.filter((mark) => first.marks.has(mark))]) {
    if (wrapper === null || around.includes(wrapper)) continue;
    const length = stretchOf(wrapper, runs, from, around);
    if (length === 0) continue;
    if (best.wrapper === null || length > best.length) best = { wrapper, length };
  }
  return best;
}

/** How many runs a wrapper can enclose from here. A mark may be torn in two, a link not: a mark ends before one it would cut. */
function stretchOf(wrapper: Wrapper, runs: readonly Run[], from: number, around: readonly Wrapper[]): number {
  let end = from + 1;
  for (let run = runs[end]; run && carries(run, wrapper); run = runs[end]) end += 1;
  const cut = runs[end - 1]?.link ?? null;
  const isCut = cut !== null && cut !== wrapper && !around.includes(cut) && runs[end]?.link === cut;
  while (isCut && end > from && runs[end - 1]?.link === cut) end -= 1;
  return end - from;
}

const carries = (run: Run, wrapper: Wrapper): boolean =>
  typeof wrapper === 'string' ? run.marks.has(wrapper) : run.link === wrapper;

const tags = { sup: 'sup', sub: 'sub', strong: 'strong', emphasis: 'em', delete: 'del' } as const;

function wrap(wrapper: Wrapper, children: PhrasingContent[], stretch: Stretch): PhrasingContent[] {
  if (typeof wrapper !== 'string') return [{ type: 'link', url: wrapper.url, title: wrapper.title, children }];
  if (wrapper !== 'sup' && wrapper !== 'sub' && !needsTags(stretch)) return [{ type: wrapper, children }];
  const tag = tags[wrapper];
  return [{ type: 'html', value: `<${tag}>` }, ...children, { type: 'html', value: `</${tag}>` }];
}

function leaf(run: Run, breakForm: BreakForm): PhrasingContent[] {
  if (run.kind === 'text') return [{ type: 'text', value: run.value }];
  if (run.kind === 'image') return [{ type: 'image', url: run.url, title: run.title, alt: run.alt }];
  if (run.kind === 'break') return [breakForm === 'html' ? { type: 'html', value: '<br>' } : { type: 'break' }];
  // In a cell, parsers do not agree on how many backslashes a bar after one needs within backticks.
  if (breakForm !== 'html' || !run.value.includes('\\|')) return [{ type: 'inlineCode', value: run.value }];
  return [
    { type: 'html', value: '<code>' },
    { type: 'text', value: run.value },
    { type: 'html', value: '</code>' },
  ];
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
