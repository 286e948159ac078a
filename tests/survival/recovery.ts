import type { Driver } from '../e2e/drivers/driver';
import type { Surface } from '../e2e/drivers/surface';
import { until } from '../e2e/drivers/until';

/** How the recovery screen is found: here alone, so that its words can change. */
const bringBackButton = { role: 'button', name: 'Bring the clips back' };

/** What a page shows first: its list, its recovery screen, or that there are no clips. */
export type FirstSight = 'clips' | 'recovery' | 'empty';

export const firstSight = (page: Surface): Promise<FirstSight> =>
  until('the page to show something', async () => {
    if ((await page.find(bringBackButton)).length > 0) return 'recovery';
    if ((await page.find('li[data-clip]')).length > 0) return 'clips';
    const [main] = await page.find('main');
    return main?.text.includes('No clips here.') ? 'empty' : null;
  });

/** Presses the button of the recovery screen and waits until the library has its list again. Gives what it said of the end. */
export async function bringBack(library: Surface): Promise<string> {
  await library.click(bringBackButton);
  await library.waitUntilGone(bringBackButton);
  return (await library.waitFor({ role: 'status' }, ({ text }) => text !== '')).text;
}

/** Opens the library, and has it bring the clips back if it offers that. */
export async function openLibrary(browser: Driver): Promise<{ library: Surface; sight: FirstSight }> {
  const library = await browser.openExtensionPage('/library.html');
  const sight = await firstSight(library);
  if (sight === 'recovery') await bringBack(library);
  return { library, sight };
}
