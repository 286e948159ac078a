import type { Surface } from './drivers/surface';
import type { Session } from './session';

/** Exports from the list through its dialog, and gives the path of what landed on disk. */
export async function exportAs(
  { browser }: Pick<Session, 'browser'>,
  library: Surface,
  button: 'Export selected' | 'Export all',
  format: string,
  thenChoose: () => Promise<void> = async () => {},
): Promise<string> {
  await library.click({ role: 'button', name: button });
  await library.click({ role: 'radio', name: format });
  await thenChoose();
  return browser.download(() => library.click({ role: 'button', name: 'Export' }));
}
