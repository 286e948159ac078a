import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertDocument, largeInertDocument } from '@/lib/dom/inert-document';

const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\r
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>\r
<DL><p><DT><H3 ADD_DATE="1">Häfen &amp; Fähren 🚢</H3><DL><p>\r
<DT><A HREF="https://outlet.example/a?b=1&c=2" ADD_DATE="2" TAGS="sea,ferries">The crews &mdash; nine days</A><DD>So long\r
<DT><A HREF="https://outlet.example/b">&notin; unclosed <b>bold</A></DL><p></DL><p>`;
const hostile =
  '<script>window.hit = 1</script><img src=x onerror="window.hit = 1"><noscript><p>x</noscript><table><a href=/x>y<svg><title><style></svg><!-- > --> <textarea></textarea><plaintext></a>';
const parts = [
  '<',
  '>',
  '</',
  'a',
  ' href="',
  '"',
  '&',
  'amp;',
  '🚢',
  '\r\n',
  '<p>',
  '<table>',
  '<!--',
  '-->',
  'x y',
  '<noscript>',
  '<select>',
];
const html = fc.oneof(
  fc.constantFrom(bookmarks, hostile),
  fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((all) => all.join('')),
);
const atOnce = (): Promise<void> => Promise.resolve();
const markupOf = (page: Document): string => page.documentElement.outerHTML;

describe('a large document', () => {
  it('is what it would be, read in one go, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(html, fc.integer({ min: 1, max: 60 }), async (whole, length) => {
        expect(markupOf(await largeInertDocument(whole, atOnce, length))).toBe(markupOf(inertDocument(whole)));
      }),
    );
  });

  it('lets the page have its turn after each piece', async () => {
    let turns = 0;
    await largeInertDocument(
      'x'.repeat(95),
      async () => {
        turns += 1;
      },
      10,
    );
    expect(turns).toBe(10);
  });

  it('has no window, and nothing in it runs or loads', async () => {
    const page = await largeInertDocument(hostile, atOnce);
    expect(page.defaultView).toBeNull();
    expect(page.querySelectorAll('script')).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Reflect.get(window, 'hit')).toBeUndefined();
  });
});
