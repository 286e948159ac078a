import { expect, it, vi } from 'vitest';
import { clipSample } from '@/lib/actions/clip-sample';
import { parseArticle } from '@/lib/core/article';
import { parseRequest } from '@/lib/core/messages';
import { sanitise } from '@/lib/dom/sanitise';

const asked = vi.hoisted((): unknown[] => []);

vi.mock('@/lib/browser/background-requests', () => ({
  askBackground: async (request: unknown) => {
    asked.push(request);
    return { ok: false, problem: { reason: 'storage-full', detail: null } };
  },
}));

it('the sample is asked for as every clip is, and is an article as a page gives one', async () => {
  expect(await clipSample()).toMatchObject({ ok: false });
  const request = parseRequest(asked[0]);
  if (request?.type !== 'save') throw new Error('Nothing was asked for');
  expect(request.draft.tags).toEqual(['sample']);
  const article = parseArticle(request.article);
  if (!article.ok) throw new Error(article.problem);
  const { html, text, wordCount, title } = article.value;
  expect(title).toMatch(/^Sample: /);
  expect(text).toMatch(/^This is a sample\. /);
  expect(wordCount).toBeGreaterThan(300);
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const part of ['h2', 'blockquote', 'ul > li', 'p']) expect(body.querySelector(part), part).not.toBeNull();
  expect(sanitise(body, article.value.url).textContent).toBe(body.textContent);
});
