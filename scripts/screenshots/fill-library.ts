import type { Surface } from '@/tests/e2e/drivers/surface';
import { until } from '@/tests/e2e/drivers/until';
import { paintLandscapes } from './landscapes';
import { sampleBackup, sampleSize } from './sample-library';

/** Restores the sample library as a reader restores a backup, and goes back to the list. */
export async function fillLibrary(library: Surface): Promise<void> {
  await library.evaluate(() => {
    location.hash = '#/storage';
  });
  // It is there without being seen: a button opens it.
  await until('the file picker', () => library.evaluate(() => document.querySelector('input[type=file]') !== null));
  const pictures = await library.evaluate(paintLandscapes, sampleSize);
  await library.evaluate(chooseFile, await sampleBackup(pictures, Date.now()));
  await until('the library to be there', async () => (await library.evaluate(clipsInHead)) >= sampleSize - 10);
  await library.evaluate(() => {
    location.hash = '#/';
  });
  await library.waitFor('li[data-clip]');
}

/** Runs in the view of backups. */
function chooseFile(text: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'Newsclip backup.json'));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no file picker');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in any view: how many clips the head says that the library has, in Arabic digits too. */
function clipsInHead(): number {
  const digits = document.querySelector('nav a span')?.textContent ?? '';
  return Number(
    [...digits].map((digit) => (digit >= '٠' && digit <= '٩' ? digit.charCodeAt(0) - 0x660 : digit)).join(''),
  );
}
