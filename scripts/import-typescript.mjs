import { root } from './run.mjs';

/**
 * Imports a TypeScript module of the project, named by its path from the root. Vite is loaded only then: on a fresh clone it is
 * not there before the dependencies are installed.
 * @template Module
 * @param {string} path
 * @returns {Promise<Module>}
 */
export async function importTypeScript(path) {
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
