// `npm start [-- firefox] [-- page]`: installs, builds and shows Newsclip in a browser. `page` is an address or a file;
// without one it is a page of the sample site. Where there is no screen it clips the page and prints the Markdown.
import { findBrowser, haveBrowsers, howToInstall } from './browsers.mjs';
import { build, builtFolder } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { importTypeScript } from './import-typescript.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const words = process.argv.slice(2);
const names = ['firefox', 'chromium', 'chrome', 'edge'];
const named = words.find((word) => names.includes(word));
const page = words.find((word) => !names.includes(word)) ?? null;

/** @returns {BrowserName} The one asked for; otherwise one that is there. */
function chosenBrowser() {
  if (named) return named === 'firefox' ? 'firefox' : 'chromium';
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

const browser = chosenBrowser();
const program = haveBrowsers([browser], { forTests: false })[browser];
if (!program) {
  console.error(howToInstall([browser]));
  process.exit(1);
}
installDependencies();
if (!build(browser)) {
  console.error('The build failed: see above.');
  process.exit(1);
}

const hasScreen =
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));
/** @type {typeof import('./start/show.ts')} */
const { show } = await importTypeScript('scripts/start/show.ts');
process.exitCode = await show({ browser, program, extension: builtFolder[browser], page, hasScreen });
