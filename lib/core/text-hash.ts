import { sha256Of } from './sha256-of';

/** SHA-256, hexadecimal, of a text after NFC and folding of white space: equal text, equal hash. */
export const hashOfText = (text: string): Promise<string> =>
  sha256Of(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
