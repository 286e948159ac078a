import { describe, expect, it } from 'vitest';
import { fitPicture } from '@/lib/browser/fit-picture';
import { pictureLimits } from '@/lib/core/pictures/picture-limits';
import { sha256OfBytes } from '@/lib/core/sha256-of';
import { painted } from '../painted';

const bytesOf = async (picture: Blob) => new Uint8Array(await picture.arrayBuffer());

/** A still GIF of one pixel, with a comment as long as wanted: browsers draw it whatever its length. */
function gif(comment: number): Uint8Array<ArrayBuffer> {
  const head = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH+'), (letter) => letter.charCodeAt(0));
  const blocks = Array.from({ length: Math.ceil(comment / 255) }, () => [
    255,
    ...new Array<number>(255).fill(32),
  ]).flat();
  const tail = Uint8Array.from(atob('LAAAAAABAAEAAAICTAEAOw=='), (letter) => letter.charCodeAt(0));
  return Uint8Array.from([...head, ...blocks, 0, ...tail]);
}

describe('a picture that is kept', () => {
  it('stays as it came where it is no larger than wanted', async () => {
    const bytes = await bytesOf(await painted(960, 540));
    const kept = await fitPicture(bytes);
    if (!kept.ok) throw new Error(kept.problem);
    expect(await bytesOf(kept.value.picture)).toEqual(bytes);
    expect(kept.value).toMatchObject({ hash: await sha256OfBytes(bytes), width: 960, height: 540 });
  });

  it('is drawn smaller where its longest side is absurd, and known by what is stored', async () => {
    const kept = await fitPicture(await bytesOf(await painted(4_000, 1_000)));
    if (!kept.ok) throw new Error(kept.problem);
    const { picture, hash, width, height } = kept.value;
    expect([width, height, picture.type]).toEqual([
      pictureLimits.longestSide,
      pictureLimits.longestSide / 4,
      'image/webp',
    ]);
    expect(hash).toBe(await sha256OfBytes(await picture.arrayBuffer()));
    expect((await createImageBitmap(picture)).width).toBe(pictureLimits.longestSide);
  });

  it('that moves stays as it is up to the limit of bytes, and is a still one past it', async () => {
    expect(await fitPicture(gif(1_000))).toMatchObject({ ok: true, value: { picture: { type: 'image/gif' } } });
    expect(await fitPicture(gif(pictureLimits.bytes))).toMatchObject({
      ok: true,
      value: { picture: { type: 'image/webp' }, width: 1, height: 1 },
    });
  });

  it.each([
    ['a drawing that may hold scripts', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'no-picture'],
    ['a page that says there is none', '<!doctype html>Not found', 'no-picture'],
    ['nothing', '', 'no-picture'],
    ['a beginning without an end', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x09\0\0\0\x09', 'no-picture'],
    ['more pixels than memory has room for', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\0\0\0\x01\0\0', 'too-large'],
  ])('is none of %s', async (_, text, problem) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await fitPicture(bytes)).toEqual({ ok: false, problem });
  });
});
