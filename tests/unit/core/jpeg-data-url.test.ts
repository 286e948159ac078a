import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegOf, toJpegDataUrl } from '@/lib/core/jpeg-data-url';

describe('a JPEG as a data URL', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const jpeg = new Uint8Array([0xff, 0xd8, 0xff, ...bytes]);
        const back = jpegOf(await toJpegDataUrl(new Blob([jpeg])));
        expect(back?.type).toBe('image/jpeg');
        expect(new Uint8Array((await back?.arrayBuffer()) ?? [])).toEqual(jpeg);
      }),
    );
  });

  const none = [
    { name: 'no data', dataUrl: 'data:image/jpeg;base64,' },
    { name: 'half a group of letters', dataUrl: 'data:image/jpeg;base64,/9j/4' },
    { name: 'padding in the middle', dataUrl: 'data:image/jpeg;base64,/9j=/9j/' },
    { name: 'bytes of another kind', dataUrl: 'data:image/jpeg;base64,PHN2Zz48L3N2Zz4=' },
    { name: 'another kind', dataUrl: 'data:image/png;base64,/9j/' },
    { name: 'something before it', dataUrl: ' data:image/jpeg;base64,/9j/' },
    { name: 'an address', dataUrl: 'https://harbour.example/ferry.jpg' },
  ];
  it.each(none)('is not: $name', ({ dataUrl }) => {
    expect(jpegOf(dataUrl)).toBeNull();
  });
});
