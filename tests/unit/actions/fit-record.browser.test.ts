import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRecord } from '@/lib/actions/fit-record';
import { makeClip } from '@/lib/core/clip';
import type { ClipRecord } from '@/lib/core/clip-record';
import { runningTextOfHtml } from '@/lib/core/html-running-text';
import { hashOfText } from '@/lib/core/text-hash';
import { sanitise } from '@/lib/dom/sanitise';
import { oneId } from '../core/make-records';
import { markup, tree } from '../dom/markup-arbitrary';
import { makeArticle } from '../make-article';

/** A record of an article as a content script extracts it from a page. */
async function recordOf(html: string, different: Partial<Parameters<typeof makeArticle>[0]> = {}): Promise<ClipRecord> {
  const article = makeArticle(different);
  const body = sanitise(new DOMParser().parseFromString(html, 'text/html').body, article.url);
  const text = runningTextOfHtml(body.innerHTML);
  const made = makeClip(
    { ...article, html: body.innerHTML, text },
    { title: '', tags: ['sea', 'City'], note: 'Note' },
    { id: oneId, now: 5, textHash: await hashOfText(text) },
  );
  return { clip: made.clip, bodies: [made.body], thumbnail: null, highlights: [], pictures: [] };
}

describe('a record of a file', () => {
  it('that Newsclip wrote comes out as it was, whatever page it was clipped from', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          markup,
          tree.map(({ innerHTML }) => innerHTML),
          fc.string({ unit: 'binary' }),
        ),
        async (html) => {
          const record = await recordOf(html);
          expect(await fitRecord(structuredClone(record))).toEqual({ record, cleaned: false });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps pictures, tables, quotations and words that look like the end of a comment', async () => {
    const record = await recordOf(
      '<figure><img src="https://a.example/p.jpg" alt="An arrow --&gt; to the &lt;/style&gt; left"><figcaption>a</figcaption></figure><table><tr><td>1</td></tr></table><blockquote cite="https://a.example/">q</blockquote>',
    );
    expect(record.bodies[0]?.html).toContain('--&gt;');
    expect(await fitRecord(record)).toEqual({ record, cleaned: false });
  });

  it('loses what no article may hold, in its text too', async () => {
    const record = await recordOf('<p>The ferry.</p>');
    const forged = structuredClone(record);
    for (const body of forged.bodies) {
      body.html =
        '<p onclick="a()">The ferry<script>b()</script><img src=x onerror="c()"> is <a href="javascript:d()">late</a>.</p>';
      body.text = 'Something else';
    }
    const { record: fitted, cleaned } = await fitRecord(forged);
    expect(cleaned).toBe(true);
    expect(fitted.bodies[0]?.html).toBe('<p>The ferry<img src="https://www.harbour.example/city/x"> is late.</p>');
    expect(fitted.bodies[0]?.text).toBe('The ferry is late.');
    expect(fitted.bodies[0]?.textHash).toBe(await hashOfText('The ferry is late.'));
    expect(fitted.clip.excerpt).toBe('The ferry is late.');
  });

  it.each<[string, Partial<ClipRecord['clip']>, Partial<ClipRecord['clip']>]>([
    ['the key of another outlet', { urlKey: 'bulletin.example/news/1' }, { urlKey: 'harbour.example/city/ferry' }],
    [
      'the address of another outlet as its own',
      { canonicalUrl: 'https://bulletin.example/news/1' },
      { urlKey: 'harbour.example/city/ferry' },
    ],
    ['an excerpt of its own', { excerpt: 'Buy now' }, { excerpt: 'The ferry.' }],
    ['tags twice', { tags: [' #Sea', 'sea', ''] }, { tags: ['Sea'] }],
  ])('does not pass with %s', async (_, forged, fitted) => {
    const record = await recordOf('<p>The ferry.</p>');
    expect((await fitRecord({ ...record, clip: { ...record.clip, ...forged } })).record.clip).toMatchObject(fitted);
  });
});
