// `npm run test:corpus -- [--payloads FILE.jsonl] [--browser chromium|firefox|all] [--one-a-page] [--keep]`: hostile markup through the
// real extension. What is tried, and what must come of it, stands in corpus.ts.
import { importTypeScript } from '../../scripts/import-typescript.mjs';

await importTypeScript('tests/corpus/corpus.ts');
