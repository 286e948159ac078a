import type { Driver } from '../e2e/drivers/driver';
import type { Surface } from '../e2e/drivers/surface';
import { until } from '../e2e/drivers/until';

/** How the recovery screen is found: here alone, so that its words can change. */
export const bringBackButton = { role: 'button', name: 'Bring the clips back' };

const openButton = { role: 'button', name: 'Open the library' };

/** What a page shows first: its list, its recovery screen, or that there are no clips. */
export type FirstSight = 'clips' | 'recovery' | 'empty';

export const firstSight = (page: Surface): Promise<FirstSight> =>
  until('the page to show something', async () => {
    if ((await page.find(bringBackButton)).length > 0) return 'recovery';
    if ((await page.find('li[data-clip]')).length > 0) return 'clips';
    const [main] = await page.find('main');
    if (/No clips here\.|First steps/.test(main?.text ?? '')) return 'empty';
    throw new Error(`It shows: ${main?.text}`);
  });

/** Presses the button of the recovery screen and waits for the library's list. Gives what the screen said of the end. */
export async function bringBack(library: Surface): Promise<string> {
  await library.click(bringBackButton);
  await library.waitFor(openButton, () => true, 60_000);
  const { text } = await library.waitFor({ role: 'status' });
  await library.click(openButton);
  await library.waitFor('li[data-clip]');
  return text;
}

interface Opened {
  library: Surface;
  sight: FirstSight;
  /** What the recovery screen said at its end; empty where there was none. */
  outcome: string;
}

/** Opens the library, and has it bring the clips back if it offers that. */
export async function openLibrary(browser: Driver): Promise<Opened> {
  const library = await browser.openExtensionPage('/library.html');
  const sight = await firstSight(library);
  const outcome = sight === 'recovery' ? await bringBack(library) : '';
  return { library, sight, outcome };
}
