// `npm run screenshots`: makes the pictures of docs/screenshots anew, from the sample site, in Chromium without a screen.
import { findBrowser, howToInstall } from './browsers.mjs';
import { build, builtFolder } from './build.mjs';
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
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./screenshots/take.ts') }} */
const { module } = await runnerImport(`${root}/scripts/screenshots/take.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
await module.takeScreenshots({ program, extension: builtFolder.chromium, folder: `${root}/docs/screenshots` });
