import { sha256Of } from './sha256-of';

/** `hashOfText` of an empty text. */
export const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** SHA-256, hexadecimal, of a text after NFC and folding of white space: equal text, equal hash. */
export const hashOfText = (text: string): Promise<string> =>
  sha256Of(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
