import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies } from './dependencies.mjs';
import { root, runTool } from './run.mjs';

/**
 * Imports a TypeScript module of the project, named by its path from the root. On a fresh clone it installs the dependencies first, and
 * has WXT write what the project's TypeScript settings build upon, which an installation without scripts leaves out. Vite is loaded only then.
 * @template Module
 * @param {string} path
 * @returns {Promise<Module>}
 */
export async function importTypeScript(path) {
  if (!existsSync(join(root, 'node_modules', 'vite'))) installDependencies();
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && !runTool('wxt/bin/wxt.mjs', ['prepare']))
    throw new Error('`wxt prepare` failed: see above.');
  const { runnerImport } = await import('vite');
  /** @type {{ module: Module }} */
  const { module } = await runnerImport(`${root}/${path}`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
