import { expect } from 'vitest';
import type { Driver } from './drivers/driver';
import type { Seen } from './drivers/seen';
import type { Surface } from './drivers/surface';

export const titleField = { role: 'textbox', name: 'Title' };
export const tagsField = { role: 'combobox', name: 'Tags' };
export const noteField = { role: 'textbox', name: 'Note' };
export const clipButton = { role: 'button', name: 'Clip' };
export const clipAgainButton = { role: 'button', name: 'Clip again' };
export const undoButton = { role: 'button', name: 'Undo' };
export const status = { role: 'status' };
export const alert = { role: 'alert' };
export const searchBox = { role: 'searchbox', name: 'Search clips' };

/** Opens the popup and waits until the page has been read: its title stands in the field. */
export async function openPreview(browser: Driver): Promise<Surface> {
  const popup = await browser.openPopup();
  await popup.waitFor(titleField, ({ value }) => value !== '');
  return popup;
}

/** Opens an address and clips it with the popup, as most readers do. */
export async function clipByPopup(browser: Driver, url: string): Promise<void> {
  const page = await browser.open(url);
  const popup = await openPreview(browser);
  await popup.click(clipButton);
  await popup.waitForText(status, 'Clipped');
  await browser.closePopup();
  await page.close();
}

/** Opens the popup on its list of clips. */
export async function openList(browser: Driver): Promise<Surface> {
  const popup = await browser.openPopup();
  await popup.click({ role: 'tab', name: 'Clips' });
  await popup.waitFor(searchBox);
  return popup;
}

/** Headlines of the list on screen, from the top. */
export const headlines = async (surface: Surface): Promise<string[]> =>
  (await surface.find({ role: 'heading', within: 'li' })).map(({ text }) => text);

/** The words of an alert that must be there, by what the interface says for that reason. */
export async function expectFailure(surface: Surface, sentence: string): Promise<Seen> {
  const seen = await surface.waitFor(alert);
  expect(seen.text).toContain(sentence);
  return seen;
}
