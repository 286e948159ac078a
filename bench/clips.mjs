// `npm run bench:clips -- --corpus DIR [--pages N] [--browser firefox]`: clips pages through the real popup.
import { importTypeScript } from '../scripts/import-typescript.mjs';

await importTypeScript('bench/clips/clips.ts');
