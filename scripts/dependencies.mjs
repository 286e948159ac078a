import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

const stamp = join(root, 'node_modules', '.newsclip-lock');

/** Installs what the lock file names, unless that is what lies in `node_modules` already. Ends the program where it fails. */
export function installDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing the dependencies…');
  if (!npm('ci', '--no-fund', '--no-audit')) {
    console.error('`npm ci` failed: see above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
