import { fail, ok, type Result } from '../result';
import { longest, type RowProblem } from './imported-link';

/** The address of a web page without its fragment. A scheme that is missing is not made up. */
export function webAddress(text: string): Result<string, RowProblem> {
  if (!text) return fail('no-address');
  if (text.length > longest.address) return fail('address-too-long');
  if (!URL.canParse(text)) return fail('not-an-address');
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return fail('not-web');
  url.hash = '';
  return url.href.length > longest.address ? fail('address-too-long') : ok(url.href);
}
