import { expect, it, vi } from 'vitest';
import { whenGranted } from '@/lib/browser/when-granted';

const refused = new Error(
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
);

it('runs once where access is there', async () => {
  const run = vi.fn(async () => 'read');
  expect(await whenGranted(run)).toBe('read');
  expect(run).toHaveBeenCalledTimes(1);
});

it('tries again where the page has not heard yet that access was given', async () => {
  const run = vi.fn(async () => 'read');
  run.mockRejectedValueOnce(refused).mockRejectedValueOnce(refused);
  expect(await whenGranted(run)).toBe('read');
  expect(run).toHaveBeenCalledTimes(3);
});

it('gives up after half a second', async () => {
  const run = vi.fn(() => Promise.reject(refused));
  await expect(whenGranted(run)).rejects.toBe(refused);
  expect(run).toHaveBeenCalledTimes(6);
});

it('throws anything else at once', async () => {
  const gone = new Error('The tab was closed.');
  const run = vi.fn(() => Promise.reject(gone));
  await expect(whenGranted(run)).rejects.toBe(gone);
  expect(run).toHaveBeenCalledTimes(1);
});
