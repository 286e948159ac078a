import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from '@/lib/core/reading-settings';
import { launchChromium } from '@/tests/e2e/drivers/chromium';
import type { Driver, LaunchOptions } from '@/tests/e2e/drivers/driver';
import type { Surface } from '@/tests/e2e/drivers/surface';
import { Site } from '@/tests/e2e/site/server';
import { fillLibrary } from './fill-library';
import { photographLibrary } from './library-views';
import { photographNarrow } from './narrow-views';
import { photographLanguage } from './other-languages';
import { photographPopup } from './popup-views';
import { photographReader } from './reader-views';

/** What photographs a view: a browser with the sample library, the site of the sample outlets, and where a picture goes. */
export interface Studio {
  browser: Driver;
  site: Site;
  keep: (surface: Surface, name: string) => Promise<void>;
}

interface Screenshots {
  program: string;
  /** The built extension. */
  extension: string;
  /** Where the pictures go, in a folder a theme. */
  folder: string;
}

const themes = ['light', 'sepia', 'dark'] as const satisfies Theme[];

/** Pictures of every view in every theme, of invented news with invented pictures; what was there before goes. */
export async function takeScreenshots({ program, extension, folder }: Screenshots): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const base = { program, extension, screen: 'none' } as const;
  for (const theme of themes) {
    const colorScheme = theme === 'dark' ? 'dark' : 'light';
    await inStudio({ ...base, colorScheme }, theme, join(folder, theme), async (studio) => {
      await photographPopup(studio);
      await photographReader(studio);
      await photographLibrary(studio);
    });
    await inStudio(
      { ...base, colorScheme, size: { width: 390, height: 844 } },
      theme,
      join(folder, theme),
      photographNarrow,
    );
  }
  for (const language of ['ar', 'ja'])
    await inStudio({ ...base, language }, 'light', join(folder, language), photographLanguage);
}

async function inStudio(
  options: LaunchOptions,
  theme: Theme,
  folder: string,
  photograph: (studio: Studio) => Promise<void>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await Site.start();
  const browser = await launchChromium(options);
  try {
    const library = await browser.openExtensionPage('/library.html');
    // With pictures, of which the page that is clipped may read its own without being given access.
    await library.evaluate(
      (chosen) => chrome.storage.local.set({ reading: { theme: chosen }, pictures: { keep: true } }),
      theme,
    );
    const keep = async (surface: Surface, name: string) =>
      writeFileSync(join(folder, `${name}.png`), await surface.png());
    await library.waitFor('main ol');
    await keep(library, options.size ? 'phone-first-steps' : 'first-steps');
    await fillLibrary(library);
    await photograph({ browser, site, keep });
  } finally {
    await browser.close(false);
    await site.stop();
  }
}
