/**
 * What the content script itself can find wrong, in the words of `failure.ts`: a file of its own, since the script carries
 * these five sentences into the page and has no use for the others.
 */
export const extractionProblems = {
  'local-address': {
    sentence: 'This page is a file on this computer and has no web address to clip it under.',
    advice: 'Open the article on the web and clip it there.',
  },
  'no-article': {
    sentence: 'No article was found on this page.',
    advice: 'Open a single article, or select the text you want and choose “Clip selection” from the context menu.',
  },
  'no-selection': {
    sentence: 'Nothing is selected on this page.',
    advice: 'Select the text you want and try again.',
  },
  'too-large': {
    sentence: 'This page is too large to be clipped whole.',
    advice: 'Select the part you want and choose “Clip selection” from the context menu.',
  },
  unexpected: {
    sentence: 'Something went wrong inside Newsclip; nothing was changed.',
    advice: 'Try again; if it stays so, report it with the page’s address.',
  },
} as const;
