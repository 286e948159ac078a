import { cpSync, mkdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Driver, LaunchOptions } from '../e2e/drivers/driver';
import { freshFolder, removeFolders } from '../e2e/drivers/profile';
import { launch } from '../e2e/session';
import { Site } from '../e2e/site/server';

/** One profile, and the browsers that are started on it one after another. */
export interface Lives {
  readonly profile: string;
  readonly site: Site;
  /** The browser that runs. */
  readonly browser: Driver;
  /** Whether one runs. */
  runs(): boolean;
  /** Starts a browser where none runs. */
  start(options?: Pick<LaunchOptions, 'screen'>): Promise<Driver>;
  /** SIGKILL to all of the browser at once. */
  kill(): Promise<void>;
  /** Ends the browser as its reader does. */
  quit(): Promise<void>;
  /** Begins the profile anew, while no browser runs. */
  forget(): void;
  /** Keeps the profile as it is now, while no browser runs. */
  remember(): void;
  /** Puts the profile back as it was kept. */
  restore(): void;
}

/**
 * A profile and the sample site for the tests of one file. Failed, the profile is kept and its path printed. `at` is where it
 * lies, if not in a fresh folder.
 */
export function useLives(at: () => string = () => freshFolder(`${inject('browserName')}-survival`)): Lives {
  let browser: Driver | null = null;
  let site: Site | null = null;
  let profile: string | null = null;
  let kept: string | null = null;
  let failed = false;

  beforeAll(async () => {
    site = await Site.start();
    profile = at();
    console.log(`seed ${inject('seed')}`);
  });
  afterEach(({ task }) => {
    failed ||= task.result?.state === 'fail';
  });
  afterAll(async () => {
    await browser?.kill();
    await site?.stop();
    if (kept !== null) removeFolders(kept);
    if (profile === null) return;
    if (failed) console.error(`The profile of the failed tests: ${profile} (SEED=${inject('seed')})`);
    else removeFolders(profile);
  });

  const there = <T>(thing: T | null): T => {
    if (thing === null) throw new Error('There is none now');
    return thing;
  };
  return {
    get profile() {
      return there(profile);
    },
    get site() {
      return there(site);
    },
    get browser() {
      return there(browser);
    },
    runs: () => browser !== null,
    async start(options = { screen: 'none' }) {
      browser = await launch({ ...options, profile: there(profile) });
      return browser;
    },
    async kill() {
      const killed = there(browser);
      browser = null;
      await killed.kill();
    },
    forget() {
      removeFolders(there(profile));
      mkdirSync(there(profile));
    },
    remember() {
      kept ??= freshFolder('survival-kept');
      removeFolders(kept);
      cpSync(there(profile), kept, { recursive: true });
    },
    restore() {
      removeFolders(there(profile));
      cpSync(there(kept), there(profile), { recursive: true });
    },
    async quit() {
      const ended = there(browser);
      browser = null;
      await ended.close(true);
    },
  };
}
