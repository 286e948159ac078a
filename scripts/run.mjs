import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const windows = process.platform === 'win32';

/**
 * Runs a program in the project's folder and waits for it. What it says goes to standard error, so that standard output
 * stays free for results.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {{ environment?: NodeJS.ProcessEnv, shell?: boolean }} [options] The environment is added to the present one.
 * @returns {boolean} Whether it ended well.
 */
export function run(program, words, { environment = {}, shell = false } = {}) {
  const { status, error } = spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
    shell,
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/**
 * Runs npm.
 *
 * @param {string[]} words
 */
export const npm = (...words) => run(windows ? 'npm.cmd' : 'npm', words, { shell: windows });

/**
 * Runs a Node program of an installed package.
 *
 * @param {string} path Below `node_modules`, such as `wxt/bin/wxt.mjs`.
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [environment]
 */
export const runTool = (path, words, environment = {}) =>
  run(process.execPath, [join(root, 'node_modules', path), ...words], { environment });
