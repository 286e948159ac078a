import { bareWords, endsSentence, lineOf, linkShare } from './plain-words';
import { repeatsTitle } from './tidy-body';

/** UTF-16 units of a line before the text; a list no longer than that is one of words. */
const short = 80;
/** UTF-16 units. A line without an end that is longer than this is a standfirst. */
const longestLine = 50;
/** UTF-16 units of a line that says what the list below it is of; a label is shorter. */
const shortestOpening = 20;

/** "Saltmere, 3 May:": where a wire service writes from, and when. */
const dateline = /^.{0,30}\d.{0,9}[:：]/;

/** Blocks before the first paragraph of some length; where there are more, it is a poem or a list of short lines. */
const mostHeadLines = 6;

/**
 * Before the first paragraph: dates, counts of readers, names of sections, the title once more. Small headings are lines, too, where the
 * story has none of their level.
 */
export function dropHeadLines(body: Element, title: string): void {
  const blocks = Array.from(body.children);
  const first = blocks.findIndex((block) => block.localName === 'p' && isParagraph(lineOf(block)));
  for (const block of first <= mostHeadLines ? blocks.slice(0, first + 1) : []) {
    const text = lineOf(block);
    const name = block.localName;
    const mayBeLine = name === 'p' || (block.matches('h4,h5,h6') && !body.querySelector(`p~${name}`));
    const isTags = block.querySelector('a~a~a') && linkShare(block) > 0.7;
    const isLine = mayBeLine && !endsSentence(text) && (text.length < longestLine || isTags) && !opensList(block);
    const isHeadLine = isLine || (repeatsTitle(block, title) && !dateline.test(text));
    if ((isHeadLine && !block.querySelector('img')) || (block.matches('ul,ol') && text.length < short)) block.remove();
  }
}

const dense = /[\u3040-\u9fff\uac00-\ud7a3]/;
/** Whether a line is a paragraph by its length. Chinese, Japanese and Korean say as much in half as many signs. */
const isParagraph = (text: string): boolean =>
  text.length > short || (text.length > short / 2 && dense.test(text) && endsSentence(text));

/** Whether a line says what the list right below it is of, which is none of links. */
function opensList(line: Element): boolean {
  const list = line.nextElementSibling;
  return (
    bareWords(lineOf(line)).length >= shortestOpening &&
    list?.matches('ul,ol') === true &&
    lineOf(list).length >= short &&
    linkShare(list) < 0.5
  );
}
