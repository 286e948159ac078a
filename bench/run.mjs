// `npm run bench [-- --corpus DIR] [--floor DIR] [--pages N] [--json]`: what is measured stands in bench.ts.
import { importTypeScript } from '../scripts/import-typescript.mjs';

await importTypeScript('bench/bench.ts');
