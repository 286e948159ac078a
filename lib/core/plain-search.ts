import type { Clip } from './clip';
import { fold } from './fold';

/** A test for clips whose title, outlet, authors, agency or tags together hold every word of the query. */
export function plainSearch(query: string): (clip: Clip) => boolean {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return (clip) => {
    if (words.length === 0) return true;
    const text = fold([clip.title, clip.site, ...clip.authors, clip.agency ?? '', ...clip.tags].join('\n'));
    return words.every((word) => text.includes(word));
  };
}
