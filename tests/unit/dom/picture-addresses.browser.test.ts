import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { sanitise } from '@/lib/dom/sanitise';
import { articleFragment } from '@/lib/dom/trusted-html';

const base = 'https://www.harbour.example/city/ferry';

/** As a clip stores it. */
const storedHtml = (html: string): string =>
  sanitise(new DOMParser().parseFromString(html, 'text/html').body, base).innerHTML;

/** What the reader would show a picture of. */
const shown = (html: string): string[] => [
  ...new Set(
    Array.from(
      articleFragment(html, document).querySelectorAll<HTMLElement>('.remote-picture'),
      ({ dataset }) => dataset.address ?? '',
    ),
  ),
];

describe('the addresses of the pictures in stored HTML', () => {
  it.each([
    ['one', '<figure><img src="/a.jpg" alt="A"></figure>', ['https://www.harbour.example/a.jpg']],
    ['twice the same', '<img src="a.jpg"><p>x</p><img src="a.jpg">', ['https://www.harbour.example/city/a.jpg']],
    ['with marks to be escaped', '<img src="/a?b=1&amp;c=2">', ['https://www.harbour.example/a?b=1&c=2']],
    [
      'another attribute before',
      '<img alt="x src=&quot;http://evil.example/&quot;" src="/b">',
      ['https://www.harbour.example/b'],
    ],
    ['a picture in words', '<p>&lt;img src="http://x.example/"&gt;</p>', []],
    [
      'a picture in an alternative',
      '<img alt=\'<img src="http://x.example/">\' src="/c">',
      ['https://www.harbour.example/c'],
    ],
    ['no web address', '<img src="data:image/gif;base64,AAAA"><img src="ftp://x.example/a">', []],
  ])('%s', (_, html, addresses) => {
    expect(pictureAddresses(storedHtml(html))).toEqual(addresses);
    expect(shown(storedHtml(html))).toEqual(addresses);
  });

  it('are those that the reader has placeholders for, whatever the page held', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<img ',
      'src="/a"',
      "src='/b?x=1&y=2'",
      'src=/c',
      ' alt="',
      '"',
      "'",
      '>',
      '<',
      '<!--',
      '-->',
      '&lt;img src="/d"&gt;',
      '&amp;',
      ' ',
      '<a href="/e">',
      '</a>',
      '<pre>',
      '<title>',
      '<table><td>',
      '<IMG SRC="/f">',
      'src="/g&quot;h"',
      'src="/<i>"',
      '<svg>',
      '<image href="/j">',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const html = storedHtml(parts.join(''));
        expect(pictureAddresses(html)).toEqual(shown(html));
      }),
      { numRuns: 300 },
    );
  });
});
