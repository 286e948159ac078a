export const toHex = (bytes: Uint8Array): string =>
  bytes.reduce((text, byte) => text + (byte + 256).toString(16).slice(1), '');

export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
