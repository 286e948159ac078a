import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/core/failure';
import { until } from '../../drivers/until';
import { alert, clipButton, expectFailure, openPreview } from '../../popup';
import { useNewsclip } from '../../session';
import { articles } from '../../site/server';

const session = useNewsclip({ privateWindows: true });
const { sentence, advice } = explain('storage-unavailable');

describe('a window in which Firefox stores nothing', () => {
  it('shows the article, and says before any clip that none can be stored', async () => {
    await session.browser.open(session.site.articleUrl(articles.tram));
    const popup = await openPreview(session.browser);
    const seen = await expectFailure(popup, sentence);
    expect(seen.text).toContain(advice);
  });

  it('says so again on Clip, and keeps what was typed', async () => {
    const popup = await openPreview(session.browser);
    await popup.fill({ role: 'textbox', name: 'Note' }, 'Later');
    await popup.click(clipButton);
    await popup.waitFor(alert, ({ text }) => text.includes(sentence));
    await popup.waitFor({ role: 'textbox', name: 'Note' }, ({ value }) => value === 'Later');
  });

  it('says so by the badge of the shortcut', async () => {
    await session.browser.pressClipCommand();
    await until('the badge', async () => (await session.browser.badge()).text === '!');
    expect((await session.browser.badge()).title).toContain(sentence);
  });

  it('says so in the library, too', async () => {
    const library = await session.browser.openExtensionPage('/library.html');
    const seen = await expectFailure(library, sentence);
    expect(seen.text).toContain(advice);
  });
});
