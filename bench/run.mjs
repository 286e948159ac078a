// `npm run bench [-- --size 1000,10000|all] [--browser chromium|firefox|all] [--only REGEX] [--json] [--verbose]`, and for the preview
// `[--corpus DIR] [--floor DIR] [--pages N]`: what is measured stands in bench.ts. Profiles lie in the folder for temporary files:
// `TMPDIR` names another one.
import { importTypeScript } from '../scripts/import-typescript.mjs';

await importTypeScript('bench/bench.ts');
