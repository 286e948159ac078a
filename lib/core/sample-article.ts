import type { Article } from './article';

/** As the body of a news page would be, so that it shows all that the reader does with one. */
const html = `
<p><em>This is a sample. The town, its people and this newspaper are invented; delete it whenever you like.</em></p>
<p>A drill is used for some thirteen minutes of its life, the volunteers of Penmarrow say, and then it lies in a cupboard. Since Saturday
the town lends its drills instead: in the old ticket hall by the quay, 340 tools stand on shelves where timetables used to hang, and
whoever lives in one of the three valleys may take four of them home for a week.</p>
<p>By noon the queue had reached the fish market. The first thing to leave the hall was a tile cutter; the second, a set of six chairs for
a christening.</p>
<h2>Paid for by what lay in cupboards</h2>
<p>The hall costs the town nothing but its heating. Most of the tools were given by households that had two of them, and the rest was bought
with what a sale of the doubles had brought in. Four retired fitters look after them on Thursdays.</p>
<blockquote><p>“We thought that people would bring what is broken. They brought what they were proud of, with the manual, and told us how to hold
it.”</p></blockquote>
<p>So says Ilse Tarrant, who had the idea when she needed a long ladder for one afternoon and found that her street owned nine.</p>
<h2>How it works</h2>
<ul>
<li>A card is free for all who live in the valleys, from the age of sixteen.</li>
<li>Four things may be lent at a time, for seven days; what nobody waits for can be kept for another week.</li>
<li>What breaks in use is mended on Thursdays, and nobody is asked whose fault it was.</li>
</ul>
<p>Saws and other machines with blades are handed out after a lesson of half an hour, which the fitters hold on Saturday mornings. Twenty-two
people have put their names down for the next one.</p>
<h2>What is still missing</h2>
<p>Some things the shelves do not hold. Nobody has given a cement mixer yet, and of hedge trimmers there is one, with a list of those who wait
for it that reaches into June. The council will look at the figures in the autumn and decide whether the hall may stay.</p>
<p>Ms Tarrant does not worry. “Nine ladders,” she says, and points along the wall, “are now three, and all of them are out.”</p>
`.trim();

/** The article that a reader may try Newsclip with, without what is worked out from its body. */
export const sampleArticle: Omit<Article, 'text' | 'wordCount' | 'rawHash'> = {
  url: 'https://penmarrow-courier.example/sample/tool-library',
  canonicalUrl: null,
  title: 'Sample: A town lends out its drills',
  standfirst: 'In Penmarrow’s old ticket hall, ladders and tile cutters stand where timetables used to hang.',
  authors: ['Mira Oduya'],
  agency: null,
  site: 'The Penmarrow Courier (invented)',
  section: 'Town',
  keywords: [],
  publishedAt: '2026-03-14T08:30:00Z',
  modifiedAt: null,
  lang: 'en',
  dir: 'ltr',
  kind: 'article',
  access: 'full',
  leadImage: null,
  extent: 'whole',
  extractor: 'newsclip sample',
  html,
};
