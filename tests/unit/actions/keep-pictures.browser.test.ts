import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPictures, type PictureTools } from '@/lib/actions/keep-pictures';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { fail, ok } from '@/lib/core/result';
import { pictureFigures, picturesOf, saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';
import { emptyStore } from '../store/empty-store';
import { pictureOf } from '../store/picture-of';
import { value } from '../store/value';

beforeEach(emptyStore);

const own = 'https://www.harbour.example/quay.png';
const foreign = 'https://pictures.example/boat.png';

async function clip(): Promise<string> {
  const html = `<img src="${own}" alt=""><img src="${foreign}" alt="">`;
  const pictures = pictureAddresses(html);
  const saved = await saveArticle(makeArticle({ html }), {
    draft: null,
    again: true,
    now: 1,
    thumbnail: null,
    pictures,
  });
  return value(saved).clipId;
}

const bytes = (address: string) => new TextEncoder().encode(address);

/** A browser that may fetch everything, and a page that may read what is its own; with whatever a test wants different. */
const tools = (different: Partial<PictureTools> = {}) =>
  ({
    wanted: async () => true,
    hasAccess: async () => true,
    isOnline: () => true,
    fetch: vi.fn<PictureTools['fetch']>(async (address) => ok(bytes(address))),
    byPage: vi.fn<PictureTools['byPage']>(async (_, address) => (address === own ? bytes(address) : null)),
    fit: async (content) => ok(await pictureOf(new TextDecoder().decode(content), 60)),
    ...different,
  }) satisfies PictureTools;

describe('keeping the pictures of clips', () => {
  it('fetches each once where there is access', async () => {
    const clipId = await clip();
    const browser = tools();
    for (const _ of ['at first', 'and then never again']) value(await keepPictures({ clipId, tabId: 1 }, browser));
    expect(vi.mocked(browser.fetch).mock.calls).toEqual([[foreign], [own]]);
    expect(browser.byPage).not.toHaveBeenCalled();
    expect((await picturesOf(clipId)).kept.size).toBe(2);
  });

  it('asks the page alone where there is none, and fetches the rest when there is', async () => {
    const clipId = await clip();
    const refused = tools({ hasAccess: async () => false });
    value(await keepPictures({ clipId, tabId: 7 }, refused));
    expect(refused.fetch).not.toHaveBeenCalled();
    expect(vi.mocked(refused.byPage).mock.calls).toEqual([
      [7, foreign],
      [7, own],
    ]);
    const { kept, missing } = await picturesOf(clipId);
    expect([[...kept.keys()], [...missing]]).toEqual([[own], [[foreign, 'no-access']]]);
    const allowed = tools();
    value(await keepPictures(null, allowed));
    expect(vi.mocked(allowed.fetch).mock.calls).toEqual([[foreign]]);
    expect((await pictureFigures()).count).toBe(2);
  });

  it('goes on with what an earlier background has left, and leaves the pages of other clips alone', async () => {
    const clipId = await clip();
    const refused = tools({ hasAccess: async () => false });
    value(await keepPictures(null, refused));
    value(await keepPictures({ clipId: 'another', tabId: 7 }, refused));
    expect(refused.byPage).not.toHaveBeenCalled();
    value(await keepPictures(null, tools()));
    expect((await picturesOf(clipId)).kept.size).toBe(2);
  });

  it.each<[string, Partial<PictureTools>]>([
    ['the reader does not want any more', { wanted: async () => false }],
    ['the machine is offline', { isOnline: () => false }],
  ])('leaves everything as it is where %s', async (_, different) => {
    await clip();
    const browser = tools(different);
    value(await keepPictures(null, browser));
    expect(browser.fetch).not.toHaveBeenCalled();
    expect((await pictureFigures()).missing.pending).toBe(2);
  });

  it('says why a picture is not kept, and goes on with the next', async () => {
    const clipId = await clip();
    const browser = tools({
      fetch: async (address) => (address === foreign ? fail('unreachable') : ok(bytes(address))),
      fit: async () => fail('no-picture'),
    });
    value(await keepPictures(null, browser));
    expect(Object.fromEntries((await picturesOf(clipId)).missing)).toEqual({
      [foreign]: 'unreachable',
      [own]: 'no-picture',
    });
  });

  it('ends when the access is taken back on the way', async () => {
    await clip();
    let answers = 0;
    const browser = tools({
      hasAccess: async () => {
        answers += 1;
        return answers === 1;
      },
    });
    value(await keepPictures(null, browser));
    expect(browser.fetch).toHaveBeenCalledTimes(1);
    expect((await pictureFigures()).missing.pending).toBe(1);
  });
});
