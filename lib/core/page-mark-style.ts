import type { HighlightColour } from './highlight';

/**
 * The colours of highlights on a live page: those of the light theme (`components/styles/tokens.css`), with its ink, so that they can be read on
 * light pages and dark ones.
 */
export const pageMarkColours: Readonly<Record<HighlightColour, string>> = {
  yellow: '#f8e58c',
  green: '#bfe8b4',
  blue: '#b9dcf7',
  pink: '#f9c9dc',
};
export const pageMarkInk = '#1f1d1a';

/** The stylesheet for that. The names are those of `lib/dom/paint-highlights.ts`. */
export const pageMarkStyle: string = Object.entries(pageMarkColours)
  .map(([colour, ground]) => `::highlight(reader-${colour}){background-color:${ground};color:${pageMarkInk}}`)
  .join('');
