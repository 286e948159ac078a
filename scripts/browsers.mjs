import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** What a browser's program is called or where it lies; the more open build first. */
const places = {
  linux: {
    chromium: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    firefox: ['firefox-esr', 'firefox'],
  },
  darwin: {
    chromium: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    firefox: ['Mozilla Firefox/firefox.exe'],
  },
};

/** @returns {string[]} Where programs of this system lie. */
function folders() {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((folder) => folder !== undefined);
  }
  return (process.env.PATH ?? '').split(delimiter);
}

/**
 * The path of a browser's program, null where there is none. `CHROME_PATH` and `FIREFOX_PATH` go first.
 *
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const named = process.env[browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (named && existsSync(named)) return named;
  const { platform } = process;
  const names = places[platform === 'darwin' || platform === 'win32' ? platform : 'linux'][browser];
  for (const name of names) {
    const path = folders()
      .map((folder) => join(folder, name))
      .find((candidate) => existsSync(candidate));
    if (path) return path;
  }
  return null;
}

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * A screen without a monitor, a keyboard and a mouse for it, letters for every script the tests show, Chromium in other languages than
 * English, since Debian packs those apart, what tells whether an EPUB and a zip are one, and what builds sites of Markdown.
 */
const testPackages = [
  'xvfb',
  'xdotool',
  'fonts-dejavu-core',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'chromium-l10n',
  'epubcheck',
  'unzip',
  'hugo',
  'jekyll',
];

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** @param {string} name */
const isInstalled = (name) =>
  /^Status: install ok installed$/m.test(String(spawnSync('dpkg-query', ['-s', name]).stdout));

/** @param {string[]} packages */
function installPackages(packages) {
  if (packages.length === 0) return;
  console.error(`Installing ${packages.join(', ')}…`);
  const quiet = { environment: { DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** @type {BrowserName[]} */
export const allBrowsers = ['chromium', 'firefox'];

/**
 * Browsers by name, installed first where that is possible and they are missing. Null where one is not to be had.
 *
 * @param {BrowserName[]} wanted
 * @param {{ forTests: boolean }} options
 * @returns {Record<BrowserName, string | null>}
 */
export function haveBrowsers(wanted, { forTests }) {
  if (canInstall()) {
    const missing = wanted.filter((browser) => !findBrowser(browser)).map((browser) => debianPackages[browser]);
    const alsoMissing = forTests ? testPackages.filter((name) => !isInstalled(name)) : [];
    installPackages([...missing, ...alsoMissing]);
  }
  return { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') };
}

/**
 * One line on what to install.
 *
 * @param {BrowserName[]} missing
 */
export function howToInstall(missing) {
  const names = missing
    .map((browser) => (browser === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'))
    .join(' and ');
  const variable = missing.map((browser) => (browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH')).join(', ');
  const debian = `apt-get install ${missing.map((browser) => debianPackages[browser]).join(' ')}`;
  return `Not found: ${names}. Install it (on Debian and Ubuntu: ${debian}), or name its program in ${variable}.`;
}
