import type { SampleArticle } from '../sample-article';

/** A paywalled piece: the page holds the beginning alone and says so. */
export const teaser: SampleArticle = {
  outlet: 'news',
  path: '/business/2026/05/rope-works.html',
  headline: 'How the last rope works on the coast survived its centenary',
  standfirst: 'One family, one long shed, and an order book that nobody may see.',
  authors: ['Bram Sandoval'],
  agency: null,
  section: 'Business',
  keywords: ['rope', 'trade'],
  published: '2026-05-11T06:00:00+01:00',
  modified: null,
  printed: '11 May 2026, 06:00 BST',
  picture: {
    path: '/pictures/valley.png',
    alt: 'Hills in layers',
    caption: 'The shed follows the line of the hill for three hundred metres.',
    credit: 'Picture: Bram Sandoval',
  },
  keySentence: 'The shed is so long that the two ends of it have different weather.',
  free: false,
  body: `
<p>The shed is so long that the two ends of it have different weather. On the morning of our visit it was raining on the
hemp store and dry over the office, where the fourth generation of the Quillon family keeps the books in the same hand as
the third.</p>
<p>Nobody has ever counted the rope. It is ordered by the fathom, made by the season and paid for, more often than the bank
would like to know, in fish. That it is still made here at all has to do with a mistake in a contract of 1931, a lifeboat
and a quarrel about tar that is not over.</p>`,
};
