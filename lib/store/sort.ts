import type { ClipRow } from './clip-row';

/** What a list can be sorted by. `relevance` is for searches that ask for words; else it is `clipped`. */
export type SortName = 'relevance' | 'clipped' | 'published' | 'title' | 'outlet' | 'length';

/** `reversed`: the other way round than one begins: newest and longest first, titles and outlets from A on. */
export interface Sort {
  by: SortName;
  reversed: boolean;
}

interface SortRule {
  /** The index of the shelf that is sorted so. */
  index: string;
  key: (row: ClipRow) => number | string;
  descending: boolean;
}

export const sortRules: Readonly<Record<SortName, SortRule>> = {
  relevance: { index: '[shelf+listedAt+id]', key: ({ listedAt }) => listedAt, descending: true },
  clipped: { index: '[shelf+listedAt+id]', key: ({ listedAt }) => listedAt, descending: true },
  published: { index: '[shelf+publishedKey]', key: ({ publishedKey }) => publishedKey, descending: true },
  title: { index: '[shelf+titleKey]', key: ({ titleKey }) => titleKey, descending: false },
  outlet: { index: '[shelf+siteKey]', key: ({ siteKey }) => siteKey, descending: false },
  length: { index: '[shelf+wordCount]', key: ({ wordCount }) => wordCount, descending: true },
};
