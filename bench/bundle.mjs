import { build } from 'vite';
import { root } from '../scripts/run.mjs';

/**
 * One minified script of a module of the project, for a page to run.
 * @param {string} entry Its path.
 * @param {'es' | 'iife'} format `iife` leaves the module's default export as a global function `run`.
 */
export async function bundle(entry, format) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry, formats: [format], name: 'run' }, target: 'chrome140', minify: true },
    // One library asks Node for its settings even in a browser.
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
  });
  const outputs = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  return outputs.map((part) => ('code' in part ? part.code : '')).join('\n');
}
