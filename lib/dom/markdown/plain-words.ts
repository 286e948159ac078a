/** What one of the serialiser's patterns might find in words, wherever it stands, in any dialect. */
const signs = /[#&*<=>@[\\\]_`|~${\t\r]|:[/:]|%%|[Ww]{3}\.|\n | \n/;

/** What might begin a block where a line begins. */
const atLineStart = /^[\t ]*(?:[-+:]|\d+[.)])/;

/**
 * Whether words are written as they are, since none of the patterns that are escaped can be in them: so are most, and trying seventy patterns
 * on each is most of the time that writing takes. It may say no where there is nothing to escape, never yes where there is.
 */
export const isPlainWords = (words: string, before: string, after: string): boolean =>
  !signs.test(before + words + after) && !words.includes('\n') && !(before.endsWith('\n') && atLineStart.test(words));
