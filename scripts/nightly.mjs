// `npm run test:nightly`: what takes hours. Every stage of every act, hundreds of kills, power cuts where it is run by root on Linux.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allBrowsers, haveBrowsers, howToInstall } from './browsers.mjs';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { root, run, runTool } from './run.mjs';

const programs = haveBrowsers(allBrowsers, { forTests: true });
const missing = allBrowsers.filter((browser) => !programs[browser]);
if (missing.length > 0) {
  console.error(howToInstall(missing));
  process.exit(1);
}
installDependencies();
const environment = { CHROME_PATH: programs.chromium ?? '', FIREFOX_PATH: programs.firefox ?? '', NIGHTLY: '1' };
const vitest = (/** @type {string} */ config) =>
  runTool('vitest/vitest.mjs', ['run', '--config', config, ...process.argv.slice(2)], environment);
if (!build('chromium') || !build('firefox')) process.exit(1);
// Each runs whatever became of the one before.
const parts = [
  vitest('tests/survival/vitest.config.ts'),
  vitest('tests/nightly/vitest.config.ts'),
  !existsSync(join(root, '../shared/corpus/xss/payloads.jsonl')) ||
    run(process.execPath, [join(root, 'tests/corpus/run.mjs'), '--one-a-page'], { environment }),
];
process.exitCode = parts.every(Boolean) ? 0 : 1;
