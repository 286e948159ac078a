// `npm test`: everything on a fresh clone. Checks, unit tests, both builds and the end-to-end tests in both browsers, each
// whatever became of the one before; the closing line counts them all.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allBrowsers, haveBrowsers, howToInstall } from './browsers.mjs';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { npm, runTool } from './run.mjs';

let passed = 0;
let failed = 0;

/**
 * @param {string} name
 * @param {() => boolean} work
 */
function check(name, work) {
  console.error(`\n— ${name}`);
  if (work()) passed += 1;
  else {
    failed += 1;
    console.error(`Failed: ${name}`);
  }
}

/**
 * A run of Vitest; its tests count one by one. A suite that could not run, ran nothing or skipped something has failed.
 *
 * @param {string} name
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} environment
 */
function suite(name, words, environment) {
  console.error(`\n— ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const well = runTool('vitest/vitest.mjs', ['run', ...words, ...reporters], environment);
  const counts = countsOf(report);
  rmSync(folder, { recursive: true });
  passed += counts.passed;
  failed += counts.failed;
  const silent = counts.passed + counts.failed === 0;
  if (silent || (!well && counts.failed === 0)) {
    failed += 1;
    console.error(`Failed: ${name}${silent ? ' ran no test' : ''}`);
  }
}

/** @param {string} report */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: Number(numPassedTests),
      failed: Number(numFailedTests) + Number(numPendingTests) + Number(numTodoTests),
    };
  } catch {
    return { passed: 0, failed: 0 }; // Vitest ended before it could write
  }
}

const started = Date.now();
const programs = haveBrowsers(allBrowsers, { forTests: true });
const missing = allBrowsers.filter((browser) => !programs[browser]);
if (missing.length > 0) {
  console.error(howToInstall(missing));
  console.log('0 passed, 1 failed');
  process.exit(1);
}
installDependencies();
const environment = { CHROME_PATH: programs.chromium ?? '', FIREFOX_PATH: programs.firefox ?? '' };

for (const name of ['format', 'types', 'layers', 'dead'])
  check(`check:${name}`, () => npm('run', '-s', `check:${name}`));
suite('unit tests', [], environment);
check('build for Chromium', () => build('chromium'));
check('build for Firefox', () => build('firefox'));
suite('end to end', ['--config', 'tests/e2e/vitest.config.ts'], environment);

console.error(`\nAll of it took ${Math.round((Date.now() - started) / 1000)} seconds.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
