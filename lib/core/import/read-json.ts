import { JSONParser } from '@streamparser/json';

/** UTF-16 units that are parsed at a time: some ten milliseconds' work. */
const piece = 16_384;

/**
 * The value of a JSON text that would keep the page waiting if it were parsed in one go, undefined where it is none; `breathe` settles
 * when the page has had its turn. Half a surrogate pair becomes U+FFFD; all else is as `JSON.parse` has it.
 */
export async function readJson(text: string, breathe: () => Promise<void>): Promise<unknown> {
  const parser = new JSONParser({ paths: ['$'] });
  let read: unknown;
  parser.onValue = ({ value }) => {
    read = value;
  };
  try {
    for (let at = 0; at < text.length; at += piece) {
      parser.write(text.slice(at, at + piece));
      await breathe();
    }
    if (!parser.isEnded) parser.end();
  } catch {
    return undefined;
  }
  return read;
}
