import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/core/failure';
import { until } from '../drivers/until';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip({ screen: 'virtual' });
const { tram, haber, akhbar } = articles;

async function badge(wanted: string): Promise<void> {
  const seen = new Set<string>();
  const look = async () => {
    const { text, title } = await session.browser.badge();
    seen.add(`${text} (${title})`);
    return text === wanted;
  };
  await until(`the badge ${wanted}`, look).catch((error: Error) => {
    throw new Error(`${error.message}; seen: ${[...seen].join()}`);
  });
}

describe('clipping without the popup', () => {
  it('by the keyboard', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    await session.browser.pressClipCommand();
    await badge('✓');
    expect((await stored(session.browser)).clips).toMatchObject([
      { title: tram.headline, authors: tram.authors, publishedAt: tram.published, extent: 'whole', revision: 1 },
    ]);
  });

  it('says so where nothing has changed since', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    await session.browser.pressClipCommand();
    await badge('=');
    expect((await stored(session.browser)).bodies).toHaveLength(1);
  });

  it('by the keyboard, with the background stopped', async () => {
    await session.browser.open(session.site.articleUrl(akhbar));
    await session.browser.stopBackground();
    await session.browser.pressClipCommand();
    await badge('✓');
    expect((await stored(session.browser)).clips).toHaveLength(2);
  });

  it('by the menu of the page', async () => {
    const page = await session.browser.open(session.site.articleUrl(haber));
    await session.browser.chooseMenu(page, '.standfirst', 'clip-page');
    await badge('✓');
    expect((await stored(session.browser)).clips.at(-1)).toMatchObject({ title: haber.headline, extent: 'whole' });
  });

  it('by the menu of a selection, which keeps what the page says about the article', async () => {
    const page = await session.browser.open(session.site.articleUrl(haber));
    const selected = await page.selectText('.body p:nth-of-type(1)', '.body p:nth-of-type(2)');
    await session.browser.chooseMenu(page, '.body p:nth-of-type(1)', 'clip-selection');
    await badge('✓');
    const { clips, bodies } = await stored(session.browser);
    const clip = clips.at(-1);
    expect(clip).toMatchObject({
      title: haber.headline,
      authors: haber.authors,
      publishedAt: haber.published,
      extent: 'selection',
    });
    const words = (text: string | undefined) => text?.split(/\s+/).filter(Boolean);
    expect(words(bodies.find(({ clipId }) => clipId === clip?.id)?.text)).toEqual(words(selected));
  });

  it('says that it cannot, on a page without an article', async () => {
    const before = await stored(session.browser);
    await session.browser.open(session.site.url('news', '/empty'));
    await session.browser.pressClipCommand();
    await badge('!');
    expect((await session.browser.badge()).title).toContain(explain('no-article').sentence);
    expect((await stored(session.browser)).clips).toEqual(before.clips);
  });
});
