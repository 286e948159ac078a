/** Each a character that one of the serialiser's patterns might find in words, wherever they stand, in any dialect. */
const sign = '#&*<=>@[\\\\\\]_`|~${\\t\\r\\n';
const webName = /[Ww]{3}\./;
const signs = new RegExp(`[${sign}]|:[/:]|%%|${webName.source}`);

/** Most words have none of these: to see that takes half as long as to look for `signs`. */
const noSigns = new RegExp(`^[^${sign}:%]*$`);

/** The same where words meet what stands before or after them. */
const signsAtEdges = /\]\(|!\[|:[/:]|%%|\{%|[Ww]{3}\.|\n | \n/;

/** How much of the words is looked at there: a pattern is no longer. */
const edge = 4;

/** What might begin a block where a line begins. */
const atLineStart = /^[\t ]*(?:[-+:]|\d+[.)])/;

/**
 * Whether words are written as they are, since none of the patterns that are escaped can be in them: so are most, and trying seventy patterns
 * on each is most of the time that writing takes. It may say no where there is nothing to escape, never yes where there is.
 */
export const isPlainWords = (words: string, before: string, after: string): boolean =>
  ((noSigns.test(words) && !webName.test(words)) || !signs.test(words)) &&
  !signsAtEdges.test(before + words.slice(0, edge)) &&
  !signsAtEdges.test(words.slice(-edge) + after) &&
  !(before.endsWith('\n') && atLineStart.test(words));
