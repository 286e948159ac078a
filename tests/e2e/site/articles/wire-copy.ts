import type { SampleArticle } from '../sample-article';

/** Agency text without a person's name, as a small outlet prints it. */
export const wireCopy: SampleArticle = {
  outlet: 'wire',
  path: '/region/2026/dam-inspection',
  headline: 'Inspectors clear upper valley dam after spring floods',
  standfirst: 'No cracks were found, and the reservoir may be filled again from Thursday.',
  authors: [],
  agency: 'Meridian Press Agency',
  section: 'Region',
  keywords: ['dam', 'floods'],
  published: '2026-04-28T16:05:00Z',
  modified: null,
  printed: 'April 28, 2026, 4:05 p.m. UTC',
  picture: {
    path: '/pictures/valley.png',
    alt: 'Green hills in layers under a clear sky',
    caption: 'The upper valley on the morning after the rain.',
    credit: 'Photo: Meridian Press Agency',
  },
  keySentence: 'The gates had been open for nineteen days, the longest time since the dam was built.',
  free: true,
  body: `
<p>STONEFORD (Meridian Press Agency) – State inspectors have found no damage to the upper valley dam and will let the water
rise again from Thursday, the water board said on Tuesday.</p>
<p>Divers looked at the foot of the wall for three days, at times in water so brown that they worked by touch. They found
gravel, a bicycle and a church bell that nobody has yet claimed, but no cracks.</p>
<p>The gates had been open for nineteen days, the longest time since the dam was built. Farmers below the wall had asked
for them to stay open until the fields are dry; the board promised to fill the reservoir by no more than a hand’s breadth
a day.</p>
<p>“We do not hurry water,” said the board’s chief engineer, Petra Nwosu. “It hurries us often enough.”</p>
<p>The next inspection is planned for the autumn. Until then two sensors in the wall report every quarter of an hour, and
a warden still walks the crown of the dam each evening, as wardens have done since the beginning, with a lamp and a
notebook.</p>`,
};
