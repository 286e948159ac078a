import { launchChromium } from '@/tests/e2e/drivers/chromium';
import type { BrowserName, Driver, LaunchOptions } from '@/tests/e2e/drivers/driver';
import { launchFirefox } from '@/tests/e2e/drivers/firefox';
import { clipThroughPopup } from './clip-through-popup';
import { pageToShow } from './page-to-show';

interface ShowOptions {
  browser: BrowserName;
  program: string;
  /** The built extension. */
  extension: string;
  /** An address or a file; null for the sample site. */
  page: string | null;
  hasScreen: boolean;
}

const names: Record<BrowserName, { toolbar: string; load: string }> = {
  chromium: {
    toolbar: 'the puzzle piece in the toolbar and then Newsclip',
    load: 'chrome://extensions → Developer mode → Load unpacked',
  },
  firefox: {
    toolbar: 'Newsclip’s button in the toolbar',
    load: 'about:debugging → This Firefox → Load Temporary Add-on → manifest.json',
  },
};

/** Shows Newsclip at work: in a window where there is a screen, as Markdown where there is none. Gives the exit code. */
export async function show(options: ShowOptions): Promise<number> {
  try {
    const shown = await pageToShow(options.page);
    try {
      return await inBrowser(options, shown.url);
    } finally {
      await shown.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function inBrowser({ browser, program, extension, hasScreen }: ShowOptions, url: string): Promise<number> {
  const options: LaunchOptions = { program, extension, screen: hasScreen ? 'reader' : 'none' };
  const driver = await (browser === 'firefox' ? launchFirefox(options) : launchChromium(options));
  // Ctrl-C ends the browser and takes its profile away, too.
  process.once('SIGINT', () => void driver.close(false).then(() => process.exit(130)));
  try {
    return await (hasScreen ? untilClosed(driver, url, extension) : clipped(driver, url));
  } finally {
    await driver.close(false);
  }
}

async function clipped(driver: Driver, url: string): Promise<number> {
  console.error(`No screen: clipping ${url} through the popup in ${driver.version} without one.`);
  const outcome = await clipThroughPopup(driver, url);
  if (outcome.ok) process.stdout.write(outcome.value.endsWith('\n') ? outcome.value : `${outcome.value}\n`);
  else console.error(outcome.problem);
  return outcome.ok ? 0 : 1;
}

async function untilClosed(driver: Driver, url: string, extension: string): Promise<number> {
  await driver.open(url);
  const { toolbar, load } = names[driver.name];
  console.log(`Click ${toolbar}, then “Clip” (or press Alt+Shift+S on the page).`);
  console.log(`For your own browser, load ${extension} (${load}).`);
  await driver.closed();
  return 0;
}
