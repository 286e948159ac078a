/** Bytes that are made letters at a time: more arguments than that a call does not take. */
const atATime = 32_768;

export function toBase64(bytes: Uint8Array<ArrayBuffer>): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += atATime) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + atATime)));
  }
  return btoa(letters.join(''));
}

/** Of a text that is base64: any other throws. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
