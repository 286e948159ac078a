// `npm run bench:extraction -- --corpus DIR [--only REGEX] [--out FILE.jsonl] [--json] [--extractors A,B] [--jobs N]`: how well the
// built content script extracts, beside Readability and Defuddle. What is measured stands in extraction/extraction.ts.
import { importTypeScript } from '../scripts/import-typescript.mjs';

await importTypeScript('bench/extraction/extraction.ts');
