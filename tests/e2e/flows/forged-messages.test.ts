import { afterAll, describe, expect, it } from 'vitest';
import { makeArticle } from '../../unit/make-article';
import { openPreview } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();

const draft = { title: '', tags: [], note: '' };
const request = (text: string, again: boolean) => ({
  type: 'save',
  article: { ...makeArticle({ text, html: `<p>${text}</p>` }) },
  draft,
  again,
  thumbnail: null,
  pictureTab: null,
});
const malformed = [null, 'save', [], {}, { type: 'save' }, { type: 'delete-all' }, { type: 'clip-tab', tabId: 'x' }];
const atOnce = 20;

const told = { forged: 0, answered: 0, saves: 0, clips: 0 };
afterAll(() => console.info(`Messages: ${JSON.stringify(told)}`));

/** Sends all at once from an own page; what is not answered comes back as null. */
const fromOwnPage = (messages: (ReturnType<typeof request> | (typeof malformed)[number])[]) =>
  session.browser.inExtension(
    (sent) =>
      Promise.all(sent.map(async (message) => (await chrome.runtime.sendMessage(message).catch(() => null)) ?? null)),
    messages,
  );

describe('many saves of one address at once', () => {
  it('of the same text make one clip', async () => {
    const answers = await fromOwnPage(Array.from({ length: atOnce }, () => request('The night ferry is back.', false)));
    told.saves += answers.length;
    expect(answers).toHaveLength(atOnce);
    for (const answer of answers) expect(answer).toMatchObject({ ok: true });
    const { clips, bodies } = await stored(session.browser);
    told.clips = clips.length;
    expect(clips).toHaveLength(1);
    expect(bodies).toHaveLength(1);
  });

  it('of different texts make one clip, and no text is lost', async () => {
    const texts = Array.from({ length: atOnce }, (_, place) => `The night ferry is back, for the ${place + 2}. time.`);
    const answers = await fromOwnPage(texts.map((text) => request(text, true)));
    told.saves += answers.length;
    for (const answer of answers) expect(answer).toMatchObject({ ok: true });
    const { clips, bodies } = await stored(session.browser);
    expect(clips).toHaveLength(1);
    expect(clips[0]?.revision).toBe(atOnce + 1);
    expect(bodies.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
    expect(bodies).toHaveLength(atOnce + 1);
  });
});

describe('a message that is not to be answered', () => {
  it('is no request', async () => {
    const before = await stored(session.browser);
    const answers = await fromOwnPage(malformed);
    told.forged += answers.length;
    told.answered += answers.filter((answer) => answer !== null).length;
    expect(answers).toEqual(malformed.map(() => null));
    expect(await stored(session.browser)).toEqual(before);
  });

  it('comes from a content script, as a message or through a port', async () => {
    const before = await stored(session.browser);
    await session.browser.open(session.site.articleUrl(articles.tram));
    await openPreview(session.browser);
    await session.browser.closePopup();
    const clip = before.clips[0];
    const saved = { clipId: clip?.id ?? '', revision: 1, outcome: 'clipped', title: '', before: null };
    const messages = [
      request('Forged.', true),
      { type: 'undo-save', saved },
      { type: 'clip-tab', tabId: 1 },
      { type: 'keep-draft', urlKey: clip?.urlKey ?? '', draft: { title: '', tags: [], note: 'Forged.' } },
    ];
    const answers = await session.browser.inExtension(async (sent) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [sent],
        func: async (forged: unknown[]) => {
          const heard: unknown[] = [];
          for (const name of ['awake', 'other']) {
            const port = chrome.runtime.connect({ name });
            port.onMessage.addListener((answer) => heard.push(answer));
            for (const message of forged) port.postMessage(message);
          }
          for (const message of forged)
            heard.push((await chrome.runtime.sendMessage(message).catch(() => null)) ?? null);
          return heard;
        },
      });
      return injected?.result ?? null;
    }, messages);
    told.forged += 3 * messages.length;
    expect(answers).toEqual(messages.map(() => null));
    expect(await stored(session.browser)).toEqual(before);
  });

  it('comes from a web page, which has no way to send one', async () => {
    const page = await session.browser.open(session.site.articleUrl(articles.tram));
    const runtimes = await page.evaluate(() =>
      ['chrome', 'browser'].map((name) => typeof Object(Reflect.get(globalThis, name)).runtime),
    );
    expect(runtimes).toEqual(['undefined', 'undefined']);
  });
});
