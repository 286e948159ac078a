import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findBrowser } from '@/scripts/browsers.mjs';
import { builtFolder } from '@/scripts/build.mjs';
import { launchChromium } from './drivers/chromium';
import type { Driver, LaunchOptions, Screen } from './drivers/driver';
import { launchFirefox } from './drivers/firefox';
import type { Surface } from './drivers/surface';
import { Site } from './site/server';

/** A browser with Newsclip and the sample site, there while the tests of one file run. */
export interface Session {
  readonly browser: Driver;
  readonly site: Site;
  /** Keeps a picture for people to look at, under `tests/e2e/.artifacts`. */
  picture(surface: Surface, name: string): Promise<void>;
}

type SessionOptions = Pick<
  LaunchOptions,
  'colorScheme' | 'language' | 'privateWindows' | 'profile' | 'room' | 'size'
> & {
  /** `virtual` where native menus and the keyboard of the whole browser are wanted. */
  screen?: Screen;
  /** Every request of the browser goes by the sample site, which notes it. */
  proxied?: boolean;
};

/**
 * Starts a browser of the project's name with a fresh profile, and ends it. After each test the consoles of pages, popup,
 * library and background must be clean. The profile of a failed file is kept, and its path printed.
 */
export function useNewsclip({ proxied = false, ...options }: SessionOptions = {}): Session {
  let browser: Driver | null = null;
  let site: Site | null = null;
  let failed = false;

  beforeAll(async () => {
    site = await Site.start();
    browser = await launch(options, proxied ? site.port : undefined);
  });

  afterEach(async ({ task }) => {
    const fell = task.result?.state === 'fail';
    failed ||= fell;
    await browser?.closePopup();
    const troubles = await browser?.takeTroubles();
    failed ||= troubles?.length !== 0;
    expect(troubles, 'the consoles').toEqual([]);
    // The list of what failed names no project.
    if (fell && browser) expect.fail(`in ${browser.name}`);
  });

  afterAll(async () => {
    if (failed && browser) console.error(`The profile of the failed tests: ${browser.profile}`);
    await browser?.close(failed);
    await site?.stop();
  });

  const there = <T>(thing: T | null): T => {
    if (thing === null) throw new Error('Only within a test');
    return thing;
  };
  return {
    get browser() {
      return there(browser);
    },
    get site() {
      return there(site);
    },
    async picture(surface, name) {
      const folder = join(import.meta.dirname, '.artifacts', there(browser).name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.png`), await surface.png());
    },
  };
}

/** Starts a browser of the project's name with the built extension. */
export async function launch(
  { screen = 'none', ...options }: Omit<SessionOptions, 'proxied'>,
  proxy?: number,
): Promise<Driver> {
  const name = inject('browserName');
  const program = findBrowser(name);
  const extension = builtFolder[name];
  if (!program) throw new Error(`There is no ${name} here`);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('Run `npm run build` first');
  return (name === 'chromium' ? launchChromium : launchFirefox)({
    program,
    extension,
    screen,
    ...options,
    ...(proxy !== undefined && { proxy }),
  });
}
