import type { Surface } from '@/tests/e2e/drivers/surface';
import { searchBox } from '@/tests/e2e/popup';
import type { Studio } from './take';

/** The views beside the list: where they lie, and what is there once they are drawn. */
const views = [
  { name: 'highlights', hash: '#/highlights', drawn: 'main li, main p' },
  { name: 'tags', hash: '#/tags', drawn: 'main li' },
  { name: 'figures', hash: '#/figures', drawn: 'main svg' },
  { name: 'import', hash: '#/import', drawn: 'main input[type=file]' },
  { name: 'clip-tabs', hash: '#/tabs', drawn: 'main button' },
  { name: 'backup', hash: '#/storage', drawn: 'main section p' },
  { name: 'settings', hash: '#/settings', drawn: 'main select' },
  { name: 'archive', hash: '#/archive', drawn: 'li[data-clip]' },
  { name: 'trash', hash: '#/trash', drawn: 'main p' },
] as const;

/** The list, what is found and chosen in it, and every view beside it. */
export async function photographLibrary({ browser, keep }: Studio): Promise<void> {
  const library = await browser.openExtensionPage('/library.html');
  await library.waitFor('li[data-clip] img');
  await keep(library, 'library');
  await library.fill(searchBox, 'ferry or 灯台 or الميناء');
  await library.waitFor('mark');
  await keep(library, 'library-search');
  await library.fill(searchBox, '');
  await library.waitUntilGone('mark');
  for (const place of [1, 2, 3]) await library.click(`li[data-clip]:nth-of-type(${place}) input`);
  await keep(library, 'library-selection');
  await library.click({ role: 'button', name: 'Export selected' });
  await library.waitFor('dialog input:checked');
  await keep(library, 'library-export');
  await library.press('Escape');
  await photographViews(library, keep);
  await library.close();
}

export async function photographViews(library: Surface, keep: Studio['keep']): Promise<void> {
  for (const { name, hash, drawn } of views) {
    await show(library, hash);
    await library.waitFor(drawn);
    await keep(library, name);
  }
}

/** Goes to a view as a link does. */
export const show = (library: Surface, hash: string): Promise<void> =>
  library.evaluate((to) => {
    location.hash = to;
  }, hash);
