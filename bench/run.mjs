// `npm run bench [-- --corpus DIR] [--floor DIR] [--pages N] [--json]`: what is measured stands in bench.ts.
import { runnerImport } from 'vite';
import { root } from '../scripts/run.mjs';

await runnerImport(`${root}/bench/bench.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
