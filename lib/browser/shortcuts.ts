import { browser } from 'wxt/browser';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

/** A keyboard command as the browser has it. */
export interface Shortcut {
  name: string;
  /** As the browser writes it: "Alt+Shift+S"; null where no key is assigned. */
  keys: string | null;
}

/** What the browser has assigned to Newsclip's commands, those of the toolbar button aside; null where it knows no such keys. */
export async function assignedShortcuts(): Promise<Shortcut[] | null> {
  // A phone has none.
  if (!('commands' in browser)) return null;
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name: description, keys: shortcut || null }] : [],
  );
}

/** Where Chromium and its like let one choose: a page may not link to it. */
const chromiumPage = 'chrome://extensions/shortcuts';

/** Opens the place where the browser lets one choose its keys. */
export async function openShortcutSettings(): Promise<Result<null, Failure>> {
  try {
    const { commands }: { commands: object } = browser;
    if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
      await commands.openShortcutSettings();
    } else {
      await browser.tabs.create({ url: chromiumPage });
    }
    return ok(null);
  } catch (error) {
    return fail(failure('shortcuts-not-opened', String(error)));
  }
}
