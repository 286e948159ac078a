import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { killTree } from './kill-tree';

type Preferences = Record<string, string | number | boolean>;

/** Quiet and alone: no first-run pages, no updates, no calls home. */
const quiet: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,#no-remote-settings/v1',
  // However often it was killed, it starts as ever, not in its safe mode.
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.server': '',
};

export interface FirefoxProcess {
  /** Where WebDriver BiDi listens. */
  bidiUrl: string;
  /** Waits for the end and forces it after some seconds. */
  ended(): Promise<void>;
  onEnd(listener: () => void): void;
  /** Ends all of its processes at once, with SIGKILL. */
  kill(): Promise<void>;
}

/** Starts Firefox on a profile folder, with its own scope open to the driver (`--remote-allow-system-access`). */
export async function startFirefox(
  program: string,
  profile: string,
  preferences: Preferences,
  switches: string[],
): Promise<FirefoxProcess> {
  const lines = Object.entries({ ...quiet, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(program, [...remote, ...switches, 'about:blank'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a process group of its own, which can be killed as one.
    detached: process.platform !== 'win32',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  // Ctrl-C in a terminal reaches the group of the tests alone.
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  child.once('exit', () => process.off('exit', orphaned));
  return {
    bidiUrl: await listeningAt(child),
    ended: () => end(child),
    onEnd: (listener) => child.once('exit', listener),
    kill: async () => {
      if (child.pid !== undefined) await killTree(child.pid);
    },
  };
}

function listeningAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const silent = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`Firefox did not answer within 90 seconds\n${output}`));
    }, 90_000).unref();
    const read = (data: unknown) => {
      output += String(data);
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (!url) return;
      clearTimeout(silent);
      resolve(url);
    };
    child.stderr?.on('data', read);
    child.stdout?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}\n${output}`)));
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 8_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
  });
}
