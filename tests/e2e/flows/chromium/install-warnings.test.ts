import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFolder } from '@/scripts/build.mjs';
import { useNewsclip } from '../../session';

const session = useNewsclip();

/** What Chromium would show somebody who installs an extension with that manifest. */
const warningsOf = (manifest: string): Promise<string[]> =>
  session.browser.inExtension((text) => chrome.management.getPermissionWarningsByManifest(text), manifest);

it('Chromium warns of nothing at install, though there is an access to be asked for later', async () => {
  const manifest = readFileSync(join(builtFolder.chromium, 'manifest.json'), 'utf8');
  expect(manifest).toContain('optional_host_permissions');
  expect(await warningsOf(manifest)).toEqual([]);
  const asksAtInstall = manifest.replace('optional_host_permissions', 'host_permissions');
  expect(await warningsOf(asksAtInstall)).toHaveLength(1);
});
