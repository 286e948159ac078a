/**
 * What the content script itself can find wrong, each in one sentence: a file of its own, since the script carries these
 * five into the page and has no use for the rest of `failure.ts`.
 */
export const extractionProblems = {
  'local-address': 'This page has no address on the web to clip it under.',
  'no-article': 'No article was found on this page.',
  'no-selection': 'Nothing is selected on this page.',
  'pdf-page': 'This is a PDF in the browser’s viewer, which extensions cannot read.',
  'too-large': 'This page is too large to be clipped whole.',
  unexpected: 'Something went wrong inside Newsclip; nothing was changed.',
} as const;
