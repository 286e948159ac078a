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
  /** Starts a browser on the profile; one that runs is killed first. */
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
 * A profile and the sample site for the tests of one file. Of a test that fails the profile is kept and its path printed. `at` is where it
 * lies, if not in a fresh folder.
 */
export function useLives(at: () => string = () => freshFolder(`${inject('browserName')}-survival`)): Lives {
  let browser: Driver | null = null;
  let site: Site | null = null;
  let profile: string | null = null;
  let kept: string | null = null;

  beforeAll(async () => {
    site = await Site.start();
    profile = at();
    console.log(`seed ${inject('seed')}`);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || profile === null) return;
    await browser?.kill();
    browser = null;
    // Beside it, since the next test may go on with it.
    const aside = freshFolder(`${inject('browserName')}-failed`);
    cpSync(profile, aside, { recursive: true, verbatimSymlinks: true });
    console.error(`The profile of “${task.name}”: ${aside} (SEED=${inject('seed')})`);
  });
  afterAll(async () => {
    await browser?.kill();
    await site?.stop();
    if (kept !== null) removeFolders(kept);
    if (profile === null) return;
    removeFolders(profile);
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
      await browser?.kill();
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
      cpSync(there(profile), kept, { recursive: true, verbatimSymlinks: true });
    },
    restore() {
      removeFolders(there(profile));
      cpSync(there(kept), there(profile), { recursive: true, verbatimSymlinks: true });
    },
    async quit() {
      const ended = there(browser);
      browser = null;
      await ended.close(true);
    },
  };
}
