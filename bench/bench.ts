import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserName, findBrowser, howToInstall } from '@/scripts/browsers.mjs';
import { build, builtFolder } from '@/scripts/build.mjs';
import { growthRows } from './growth-rows';
import { libraryRows } from './library/library-rows';
import { atMost } from './make-row';
import { benchOptions } from './options';
import { previewRows } from './preview/preview-rows';
import { printRows, type Row } from './table';

const { asksFor, browsers, sizes, preview, json, verbose } = benchOptions(process.argv.slice(2));
const rows: Row[] = [];
for (const browser of browsers) rows.push(...(await rowsIn(browser)));
printRows(rows, json);

async function rowsIn(browser: BrowserName): Promise<Row[]> {
  const program = findBrowser(browser);
  if (!program) throw new Error(howToInstall([browser]));
  if (!build(browser)) throw new Error('The build failed.');
  const built = builtFolder[browser];
  const found: Row[] = [];
  if (browser === 'chromium' && asksFor('script')) found.push(injectedScript(built));
  if (browser === 'chromium' && asksFor('preview')) found.push(...(await previewRows({ program, built, ...preview })));
  const bySize: Row[] = [];
  for (const size of sizes) bySize.push(...(await libraryRows({ browser, program, built, size, asksFor, verbose })));
  return [...found, ...bySize, ...growthRows(bySize)];
}

/** The content script's bytes, as shipped. */
function injectedScript(built: string): Row {
  const value = gzipSync(readFileSync(join(built, 'extract.js')), { level: 9 }).length;
  const place = { size: null, browser: 'chromium' } as const;
  return atMost(place, { name: 'injected script, gzip', value, unit: 'B', floor: null }, 30_000);
}
