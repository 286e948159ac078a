import { atMost } from '../../make-row';
import type { Row } from '../../table';
import type { Bench } from './bench';

/** What the search index stores of a clip, summed by `storedSize`. */
export async function indexSize({ calls, place, tell }: Bench): Promise<Row[]> {
  const { postings, attributes, tail, clips } = await calls.call('indexSize');
  tell(`index: ${postings} B of postings, ${attributes} B of attributes, ${tail} B of tail`);
  const value = (postings + attributes + tail) / clips;
  return [atMost(place, { name: 'index: size a clip', value, unit: 'B', floor: null }, 1_500)];
}
