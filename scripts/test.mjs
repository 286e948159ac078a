// `npm test`: everything on a fresh clone. Checks, unit tests, both builds and the end-to-end tests in both browsers, each
// whatever became of the one before; the closing line counts them all. `--corpus`: and the hostile markup, where it is.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { allBrowsers, haveBrowsers, howToInstall } from './browsers.mjs';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { npm, root, run, runTool } from './run.mjs';

const linesOfAReason = 12;

let passed = 0;
/** @type {string[]} what failed, said again at the end: of a long log the beginning is soon out of sight */
const failures = [];

/**
 * @param {string} name
 * @param {() => boolean} work
 */
function check(name, work) {
  console.error(`\n— ${name}`);
  if (work()) passed += 1;
  else failures.push(name);
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
  const told = toldBy(report);
  rmSync(folder, { recursive: true });
  passed += told.passed;
  failures.push(...told.failures);
  const silent = told.passed + told.failures.length === 0;
  if (silent) failures.push(`${name} ran no test`);
  else if (!well && told.failures.length === 0) failures.push(`${name}: no test failed, but the run did`);
}

/**
 * What a report of Vitest's says: how many tests passed, and each that did not, with the first words of its reason.
 *
 * @param {string} report
 */
function toldBy(report) {
  let passed = 0;
  /** @type {string[]} */
  const failures = [];
  try {
    for (const file of JSON.parse(readFileSync(report, 'utf8')).testResults) {
      const name = relative(process.cwd(), file.name);
      for (const test of file.assertionResults) {
        if (test.status === 'passed') passed += 1;
        else failures.push(`${name} › ${test.fullName} (${test.status})\n${indented(test.failureMessages)}`);
      }
      if (file.status === 'failed' && file.assertionResults.length === 0)
        failures.push(`${name} did not load\n${indented([file.message])}`);
    }
  } catch {
    // Vitest ended before it could write
  }
  return { passed, failures };
}

/** @param {string[] | undefined} messages */
const indented = (messages) =>
  (messages ?? [])
    .flatMap((message) => message.split('\n').slice(0, linesOfAReason))
    .map((line) => `    ${line}`)
    .join('\n');

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
suite('kills and damage', ['--config', 'tests/survival/vitest.config.ts'], environment);
if (process.argv.includes('--corpus') && existsSync(join(root, '../shared/corpus/xss/payloads.jsonl')))
  check('hostile markup', () => run(process.execPath, [join(root, 'tests/corpus/run.mjs')], { environment }));

console.error(`\nAll of it took ${Math.round((Date.now() - started) / 1000)} seconds.`);
for (const failure of failures) console.error(`Failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
