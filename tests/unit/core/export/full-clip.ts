import { makeTestClip } from '../make-test-clip';

/** A clip about which everything is known. */
export const fullClip = () =>
  makeTestClip(
    {
      title: 'Ministers agree: "no deal" yet',
      url: 'https://example.com/2026/08/12/deal?utm_source=x',
      canonicalUrl: 'https://example.com/2026/08/12/deal',
      site: 'Example Times',
      agency: 'Harbour Wire',
      publishedAt: '2026-08-12T07:40:00+03:00',
      modifiedAt: '2026-08-12T06:05:00Z',
      standfirst: 'Talks resume Monday.',
      section: 'World',
      html: '<p>Talks <em>resume</em>.</p>',
    },
    { tags: ['night ferry', 'Port'], note: 'Ask the captain.\n---\nx: y' },
  );
