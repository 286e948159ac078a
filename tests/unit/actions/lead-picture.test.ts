import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { previewPicture } from '@/lib/actions/preview-picture';
import { thumbnailOfTab } from '@/lib/actions/tab-thumbnail';
import { pictureOfTab } from '@/lib/browser/lead-picture';
import { thumbnailOf } from '@/lib/browser/thumbnail';
import { makeArticle } from '../make-article';

vi.mock('@/lib/browser/lead-picture');
vi.mock('@/lib/browser/thumbnail');

const address = 'https://harbour.example/ferry.jpg';
const article = makeArticle({ leadImage: address });
const large = new Blob(['large']);
const small = new Blob(['small']);
const smallDataUrl = `data:image/jpeg;base64,${btoa('small')}`;
const never = () => new Promise<null>(() => {});

beforeEach(() => {
  vi.mocked(pictureOfTab).mockResolvedValue(large);
  vi.mocked(thumbnailOf).mockResolvedValue(small);
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

describe('the picture that the background takes from a tab', () => {
  it('is made small', async () => {
    expect(await thumbnailOfTab(3, article)).toBe(small);
    expect(pictureOfTab).toHaveBeenCalledWith(3, address);
    expect(thumbnailOf).toHaveBeenCalledWith(large);
  });

  const late = [
    { name: 'taking it', hang: () => vi.mocked(pictureOfTab).mockImplementation(never) },
    { name: 'making it small', hang: () => vi.mocked(thumbnailOf).mockImplementation(never) },
  ];
  it.each(late)('keeps a save waiting for a second at most: $name', async ({ hang }) => {
    hang();
    vi.useFakeTimers();
    const told = vi.fn();
    void thumbnailOfTab(3, article).then(told);
    await vi.advanceTimersByTimeAsync(999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('is none, at once, of an article without one or of no tab', async () => {
    expect(await thumbnailOfTab(3, makeArticle())).toBeNull();
    expect(await thumbnailOfTab(null, article)).toBeNull();
    expect(pictureOfTab).not.toHaveBeenCalled();
  });
});

describe('the picture that the popup shows', () => {
  const onScreen = Promise.resolve({ id: 3 });
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('goes along, small, when the article is clipped', async () => {
    const picture = previewPicture(onScreen);
    expect(await picture.show(address)).toBe(large);
    await settled();
    expect(await picture.toSend(article)).toEqual({ thumbnail: smallDataUrl, pictureTab: null });
  });

  it('is left to the background where it is not there yet', async () => {
    vi.mocked(thumbnailOf).mockImplementation(never);
    const picture = previewPicture(onScreen);
    expect(await picture.toSend(article)).toEqual({ thumbnail: null, pictureTab: 3 });
    await picture.show(address);
    await settled();
    expect(await picture.toSend(article)).toEqual({ thumbnail: null, pictureTab: 3 });
  });

  const none = [
    { name: 'cannot be had', lose: () => vi.mocked(pictureOfTab).mockResolvedValue(null) },
    { name: 'cannot be made small', lose: () => vi.mocked(thumbnailOf).mockResolvedValue(null) },
  ];
  it.each(none)('is not asked for again where it $name', async ({ lose }) => {
    lose();
    const picture = previewPicture(onScreen);
    await picture.show(address);
    await settled();
    expect(await picture.toSend(article)).toEqual({ thumbnail: null, pictureTab: null });
  });

  it('is none of an article without one, nor of a window without a tab', async () => {
    expect(await previewPicture(onScreen).toSend(makeArticle())).toEqual({ thumbnail: null, pictureTab: null });
    expect(await previewPicture(Promise.resolve(null)).toSend(article)).toEqual({ thumbnail: null, pictureTab: null });
  });
});
