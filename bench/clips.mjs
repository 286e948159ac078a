// `npm run bench:clips -- --corpus DIR [--pages N] [--browser firefox]`: clips pages through the real popup.
import { runnerImport } from 'vite';
import { root } from '../scripts/run.mjs';

await runnerImport(`${root}/bench/clips/clips.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
