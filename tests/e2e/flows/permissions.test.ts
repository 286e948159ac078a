import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtFolder } from '@/scripts/build.mjs';
import { openPreview } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';

const session = useNewsclip();
const { tram, haber } = articles;

const injectIntoFrontTab = () =>
  session.browser.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    try {
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => document.title });
      return 'read';
    } catch {
      return 'refused';
    }
  });

describe('what Newsclip may do', () => {
  it('asks at install for nothing that a browser warns of', () => {
    const manifest: Record<string, unknown> = JSON.parse(
      readFileSync(join(builtFolder[inject('browserName')], 'manifest.json'), 'utf8'),
    );
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
    // Asked for when it is first wanted: the next test says that nothing of it is granted before.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const absent = [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ];
    expect(absent.filter((key) => key in manifest)).toEqual([]);
  });

  it('has no host at all, nor the optional one', async () => {
    const granted = await session.browser.inExtension(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
    const all = () => chrome.permissions.contains({ origins: ['*://*/*'] });
    expect(await session.browser.inExtension(all)).toBe(false);
  });

  it('cannot read a page before it is asked to, and can after', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    expect(await injectIntoFrontTab()).toBe('refused');
    await openPreview(session.browser);
    await session.browser.closePopup();
    expect(await injectIntoFrontTab()).toBe('read');
  });

  it('cannot read the same tab once it shows another outlet', async () => {
    const page = await session.browser.open(session.site.articleUrl(tram));
    await openPreview(session.browser);
    await session.browser.closePopup();
    expect(await injectIntoFrontTab()).toBe('read');
    await page.goTo(session.site.articleUrl(haber));
    expect(await injectIntoFrontTab()).toBe('refused');
  });
});
