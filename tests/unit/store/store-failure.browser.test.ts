import { afterEach, describe, expect, it, vi } from 'vitest';
import { attempt } from '@/lib/store';

const failing = (error: unknown) => attempt(() => Promise.reject(error));

/** Dexie's way: the browser's error inside its own. */
const wrapped = (name: string, inner: Error) => Object.assign(new Error(), { name, inner });

const leave = (bytes: number) =>
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 50_000_000 + bytes, usage: 50_000_000 });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an error of the store', () => {
  it('is a full disk where the quota is the inner cause of an aborted transaction', async () => {
    const error = wrapped('AbortError', new DOMException('', 'QuotaExceededError'));
    expect(await failing(error)).toMatchObject({ ok: false, problem: { reason: 'storage-full' } });
  });

  it('is a full disk where the browser cannot name it but has no room left', async () => {
    leave(4_096);
    const error = new DOMException('Internal error opening backing store', 'UnknownError');
    expect(await failing(error)).toMatchObject({
      ok: false,
      problem: { reason: 'storage-full', detail: expect.stringContaining('backing store') },
    });
  });

  it('is no full disk where there is room, or where the browser cannot say', async () => {
    leave(1_000_000_000);
    const error = new DOMException('', 'UnknownError');
    expect(await failing(error)).toMatchObject({ ok: false, problem: { reason: 'storage-failed' } });
    vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new TypeError());
    expect(await failing(error)).toMatchObject({ ok: false, problem: { reason: 'storage-failed' } });
  });

  it('is thrown where it is a bug', async () => {
    await expect(failing(new TypeError('x is not a function'))).rejects.toThrow('x is not a function');
  });
});
