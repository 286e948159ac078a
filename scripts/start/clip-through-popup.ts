import { fail, ok, type Result } from '@/lib/core/result';
import type { Driver } from '@/tests/e2e/drivers/driver';
import { until } from '@/tests/e2e/drivers/until';

/** How long a page may take to be read, in milliseconds. */
const patience = 60_000;

/** Clips a page as a reader does, with the popup's own buttons; gives the clip's Markdown, or what the popup said instead. */
export async function clipThroughPopup(driver: Driver, url: string): Promise<Result<string, string>> {
  await driver.open(url);
  const popup = await driver.openPopup();
  const clipButton = { role: 'button', name: 'Clip' };
  const refusal = await until(
    'the popup to read the page',
    async () => {
      const [alert] = await popup.find({ role: 'alert' });
      if (alert) return alert.text;
      const [title] = await popup.find({ role: 'textbox', name: 'Title' });
      return title?.value ? '' : null;
    },
    patience,
  );
  if (refusal !== '') return fail(refusal);
  await popup.click(clipButton);
  await popup.waitForText({ role: 'status' }, 'Clipped', patience);
  await popup.click({ role: 'tab', name: 'Clips' });
  await popup.click({ role: 'button', nameStart: 'Copy as Markdown' });
  await popup.waitForText({ role: 'status' }, /copied/i);
  return ok(await driver.clipboardText());
}
