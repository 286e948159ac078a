// `node bench/library.mjs [--size 1000] [--browser firefox]`: fills a database with synthetic clips and measures the floors on it.
// The browser's profile lies in the folder for temporary files: `TMPDIR` names another one.
import { importTypeScript } from '../scripts/import-typescript.mjs';

await importTypeScript('bench/library/library.ts');
