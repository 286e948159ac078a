// `npm run test:nightly`: what takes hours. Every stage of every act, hundreds of kills, power cuts where it is run by root on Linux.
import { allBrowsers, haveBrowsers, howToInstall } from './browsers.mjs';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { runTool } from './run.mjs';

const programs = haveBrowsers(allBrowsers, { forTests: true });
const missing = allBrowsers.filter((browser) => !programs[browser]);
if (missing.length > 0) {
  console.error(howToInstall(missing));
  process.exit(1);
}
installDependencies();
const environment = { CHROME_PATH: programs.chromium ?? '', FIREFOX_PATH: programs.firefox ?? '', NIGHTLY: '1' };
const well =
  build('chromium') &&
  build('firefox') &&
  runTool(
    'vitest/vitest.mjs',
    ['run', '--config', 'tests/survival/vitest.config.ts', ...process.argv.slice(2)],
    environment,
  );
process.exitCode = well ? 0 : 1;
