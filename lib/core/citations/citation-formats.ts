/** The forms of a citation, apart from what writes them: a page can offer them before that is loaded. */
export const citationFormats = ['apa', 'mla', 'chicago', 'wikipedia', 'csl-json', 'ris', 'bibtex'] as const;
export type CitationFormat = (typeof citationFormats)[number];
