import { afterEach, describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { clipButton, openPreview, status } from '../popup';
import { useNewsclip } from '../session';
import { outlets } from '../site/outlets';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();
let opened: Surface[] = [];

afterEach(async () => {
  for (const surface of opened) await surface.close();
  opened = [];
});

describe.each(Object.entries(articles))('%s', (name, article) => {
  const outlet = outlets[article.outlet];

  it('is clipped with what its page says, and read back as it was written', async () => {
    opened.push(await session.browser.open(session.site.articleUrl(article)));
    const popup = await openPreview(session.browser);
    await session.picture(popup, `popup-${name}`);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    const { clips, bodies } = await stored(session.browser);
    const clip = clips.at(-1);
    expect(clip).toMatchObject({
      title: article.headline,
      standfirst: article.standfirst,
      authors: article.authors,
      agency: article.agency,
      site: outlet.name,
      section: article.section,
      keywords: article.keywords,
      publishedAt: article.published,
      modifiedAt: article.modified,
      lang: outlet.lang,
      dir: outlet.dir,
      url: session.site.articleUrl(article),
      canonicalUrl: session.site.articleUrl(article),
      leadImage: session.site.url(article.outlet, article.picture.path),
      access: article.free ? expect.not.stringMatching('truncated') : 'truncated',
    });
    const body = bodies.find(({ clipId }) => clipId === clip?.id);
    const running = body?.text.replace(/\s+/g, ' ');
    expect(running).toContain(article.keySentence);
    for (const noise of [outlet.words.newsletter, outlet.words.consent, outlet.words.rights, article.picture.caption]) {
      expect(running).not.toContain(noise);
    }
    expect(body?.html).toContain('<figcaption>');

    const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clip?.id}`);
    opened.push(reader);
    const shown = await reader.waitFor({ role: 'article' });
    expect(shown.text).toContain(article.keySentence);
    await reader.waitFor({ role: 'heading', name: article.headline });
    const direction = await reader.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article > [data-spoken] p')].at(-1);
      return paragraph ? getComputedStyle(paragraph).direction : null;
    });
    expect(direction).toBe(outlet.dir);
    await session.picture(reader, `reader-${name}`);
  });
});
