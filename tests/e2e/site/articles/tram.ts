import type { SampleArticle } from '../sample-article';

const path = '/city/2026/05/19/tram-line-reaches-harbour.html';

/** The sample in front when the extension is tried out: headings, list, quote, table, code, captions, lazy pictures. */
export const tram: SampleArticle = {
  outlet: 'news',
  path,
  headline: 'Night trams will reach the harbour by spring, council decides',
  standfirst:
    'After nine years of debate, Saltmere votes for rails along the old quay. The first cars are to run in April.',
  authors: ['Ada Fenwick', 'Tomas Okoro-Lind'],
  agency: null,
  section: 'City',
  keywords: ['trams', 'harbour', 'Saltmere council'],
  published: '2026-05-19T07:40:00+01:00',
  modified: '2026-05-19T09:05:00+01:00',
  printed: '19 May 2026, 07:40 BST',
  picture: {
    path: '/pictures/dusk.png',
    alt: 'A quay at dusk with hills behind the water',
    caption: 'The old quay at dusk, seen from the customs house.',
    credit: 'Picture: Ines Marlow',
  },
  keySentence: 'Fish will still be landed on the eastern steps until the market moves in June.',
  free: true,
  body: `
<p>Saltmere will have night trams to the harbour by next spring. The city council voted on Monday evening, by 31 votes to
14, to lay <a href="/city/2026/05/02/rails.html?utm_source=frontpage">four kilometres of rails</a> along the old quay,
ending a debate that has outlived two mayors and one tram depot.</p>
<p>The decision came shortly before midnight, after the public gallery had emptied and the last bus had gone. “We kept
people waiting for nine years,” said the mayor, Ruth Adeyemi, “so it seemed right to miss the last bus ourselves.”</p>
<h2>What will be built</h2>
<p>The line starts at the railway station, follows Ropewalk Street and turns on to the quay at the customs house. Three
stops are planned, each within sight of the water:</p>
<ul>
  <li>Ropewalk, beside the covered market,</li>
  <li>Customs House, where the ferries land, and</li>
  <li>Lighthouse Steps, the new end of the line.</li>
</ul>
<figure class="picture">
  <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="/pictures/morning.png"
    width="960" height="540" alt="A pale morning over the water, the hills still blue">
  <figcaption>Where the rails will turn: Customs House in the morning. <span class="credit">Picture: Ines Marlow</span></figcaption>
</figure>
<p>Cars will run every ten minutes until one o’clock in the morning, and every half hour after that. Fish will still be
landed on the eastern steps until the market moves in June. The harbour master asked for that delay, and got it.</p>
<aside class="read-also"><p>Read also: <a href="/coast/ferry.html">Ferry timetable changes on Sunday</a></p></aside>
<h2>What it will cost</h2>
<p>The rails are the cheaper part. Most of the money goes into the quay wall, which has not been mended since the floods
and would not carry a loaded tram.</p>
<table>
  <caption>Planned spending, in millions</caption>
  <thead><tr><th scope="col">Part</th><th scope="col">2026</th><th scope="col">2027</th></tr></thead>
  <tbody>
    <tr><td>Quay wall</td><td>18.2</td><td>9.5</td></tr>
    <tr><td>Rails and stops</td><td>7.1</td><td>4.4</td></tr>
    <tr><td>Cars</td><td>0.0</td><td>12.0</td></tr>
  </tbody>
</table>
<p>Opponents had wanted buses instead. Their speaker, Colm Harrow of the Ratepayers’ Union, read out the sum twice, the
second time more slowly, and then sat down.</p>
<blockquote><p>A bus can turn round when it has made a mistake. A tram has to be right from the beginning, and so do
we.</p></blockquote>
<p>The timetable is open data. Anyone may fetch the next departure, the transport office says, with one line:</p>
<pre><code>curl https://transport.saltmere.example/next?stop=customs-house</code></pre>
<p>Work begins on the first Monday in September. Until then the quay stays as it is: uneven, windy, and the best place in
the city to wait for something that has not come yet.</p>`,
};

/** What the editors put in its place an hour later, under the same address. */
export const tramRevised: SampleArticle = {
  ...tram,
  headline: 'Night trams will reach the harbour by spring, council confirms',
  modified: '2026-05-19T10:20:00+01:00',
  body: `${tram.body}
<p>Update: the council’s clerk corrected the count on Tuesday morning. It was 32 votes to 13; one member had raised the
wrong hand.</p>`,
};
