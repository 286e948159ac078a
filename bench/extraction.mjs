// `npm run bench:extraction -- --corpus DIR [--only REGEX] [--out FILE.jsonl] [--json] [--extractors A,B] [--jobs N]`: how well the
// built content script extracts, beside Readability and Defuddle. What is measured stands in extraction/extraction.ts.
import { runnerImport } from 'vite';
import { root } from '../scripts/run.mjs';

await runnerImport(`${root}/bench/extraction/extraction.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
