// `npm run screenshots`: makes the pictures of docs/screenshots anew, from the sample site, in Chromium without a screen.
import { findBrowser, howToInstall } from './browsers.mjs';
import { build, builtFolder } from './build.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { root } from './run.mjs';

const program = findBrowser('chromium');
if (!program) {
  console.error(howToInstall(['chromium']));
  process.exit(1);
}
if (!build('chromium')) {
  console.error('The build failed: see above.');
  process.exit(1);
}
/** @type {typeof import('./screenshots/take.ts')} */
const { takeScreenshots } = await importTypeScript('scripts/screenshots/take.ts');
await takeScreenshots({ program, extension: builtFolder.chromium, folder: `${root}/docs/screenshots` });
