import { describe, expect, it, vi } from 'vitest';
import { type ShownPicture, ThumbnailAddresses } from '@/components/hooks/thumbnail-addresses';

const clip = (id: string, clippedAt = 1) => ({ id, clippedAt });
const known = new Map([
  ['ferry', new Blob(['ferry'])],
  ['quay', new Blob(['quay'])],
]);
const read = () => vi.fn(async (ids: readonly string[]) => new Map([...known].filter(([id]) => ids.includes(id))));
const contentOf = async (picture: ShownPicture | null) => picture?.address && (await fetch(picture.address)).text();
/** Until what was asked for has been told. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe('the pictures of drawn rows', () => {
  it('are read together, and each tells its own', async () => {
    const reading = read();
    const addresses = new ThumbnailAddresses(reading);
    const seen = new Map<string, ShownPicture>();
    for (const id of ['ferry', 'none', 'quay']) addresses.hold(clip(id), (picture) => seen.set(id, picture));
    expect(addresses.known(clip('ferry'))).toBeNull();
    await told();
    expect(reading.mock.calls).toEqual([[['ferry', 'none', 'quay']]]);
    expect(await contentOf(seen.get('ferry') ?? null)).toBe('ferry');
    expect(await contentOf(seen.get('quay') ?? null)).toBe('quay');
    expect(seen.get('none')).toMatchObject({ address: null });
    expect(addresses.known(clip('ferry'))).toBe(seen.get('ferry'));
  });

  it('are read once for two rows, and anew when the article has been clipped again', async () => {
    const reading = read();
    const addresses = new ThumbnailAddresses(reading);
    const tell = vi.fn<(picture: ShownPicture) => void>();
    const other = vi.fn<(picture: ShownPicture) => void>();
    addresses.hold(clip('ferry'), tell);
    addresses.hold(clip('ferry'), other);
    await told();
    addresses.hold(clip('ferry', 2), tell);
    await told();
    expect(reading.mock.calls).toEqual([[['ferry']], [['ferry']]]);
    expect(other.mock.calls[0]).toEqual(tell.mock.calls[0]);
    expect(tell.mock.calls[1]?.[0].address).not.toBe(tell.mock.calls[0]?.[0].address);
  });

  it('stay for a while when their rows are gone, and no longer', async () => {
    const ids = Array.from({ length: 70 }, (_, index) => `clip ${index}`);
    const reading = vi.fn(async (wanted: readonly string[]) => new Map(wanted.map((id) => [id, new Blob([id])])));
    const addresses = new ThumbnailAddresses(reading);
    const shown = vi.fn<(picture: ShownPicture) => void>();
    const endFirst = addresses.hold(clip('first'), shown);
    const ends = ids.map((id) => addresses.hold(clip(id), () => {}));
    await told();
    const gone = addresses.known(clip('clip 0'))?.address ?? '';
    for (const end of ends) end();
    expect(addresses.known(clip('clip 69'))).not.toBeNull();
    expect(addresses.known(clip('clip 0'))).toBeNull();
    await expect(fetch(gone)).rejects.toThrow();
    // On screen all the while.
    expect(await contentOf(addresses.known(clip('first')))).toBe('first');
    endFirst();
    expect(await contentOf(addresses.known(clip('first')))).toBe('first');
  });

  it('are not made for a row that is gone before they are there', async () => {
    const addresses = new ThumbnailAddresses(read());
    const tell = vi.fn();
    addresses.hold(clip('ferry'), tell)();
    await told();
    expect(tell).not.toHaveBeenCalled();
    expect(addresses.known(clip('ferry'))).toBeNull();
  });

  it('that could not be read are none, and are tried again', async () => {
    const reading = read().mockRejectedValueOnce(new Error('closed'));
    const addresses = new ThumbnailAddresses(reading);
    const tell = vi.fn<(picture: ShownPicture) => void>();
    addresses.hold(clip('ferry'), tell)();
    const end = addresses.hold(clip('ferry'), tell);
    await told();
    expect(tell.mock.calls[0]?.[0]).toMatchObject({ address: null });
    end();
    addresses.hold(clip('ferry'), tell);
    await told();
    expect(await contentOf(tell.mock.calls[1]?.[0] ?? null)).toBe('ferry');
  });
});
