import { foot, masthead, relatedTitles } from './article-page';
import { type Outlet, outlets } from './outlets';
import type { SampleArticle } from './sample-article';

const shell = (outlet: Outlet, title: string, body: string, head = '') => `<!doctype html>
<html lang="${outlet.lang}" dir="${outlet.dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">${head}</head><body>${body}</body></html>`;

/** A front page: links to articles and none of its own. */
export function frontPage(outlet: Outlet, articles: SampleArticle[]): string {
  const teasers = articles
    .map(
      ({ path, headline, picture }) =>
        `<li><a href="${path}"><img src="${picture.path}" alt="" width="320" height="180"> ${headline}</a></li>`,
    )
    .join('');
  const more = relatedTitles[outlet.id].map((title) => `<li><a href="/">${title}</a></li>`).join('');
  return shell(
    outlet,
    outlet.name,
    `${masthead(outlet)}<main><ul class="teasers">${teasers}${more}</ul></main>${foot(outlet)}`,
  );
}

const gateStory = [
  'The tide gate of Saltmere will close by itself from the autumn on, the harbour office said on Monday, so that nobody has to row out to it at night any more.',
  'Three gauges along the quay tell the gate how high the water stands. It has been tried in forty tides since March, and failed in none of them.',
  'The keepers, who have done the work by hand since 1911, keep one boat and the old wheel, in case the power fails in a storm.',
  'The office paid for the gauges with the money meant for a second crane.',
];
const gateLetters = [
  'My grandfather turned that wheel for thirty winters and never once missed a tide, writes a reader from the upper town.',
  'Who will hear the bell now, asks another one, when there is nobody in the boat to ring it in the fog of November?',
  'A third reader wants to know what became of the crane, and whether the money could not come back to the school.',
];

export const gate = {
  path: '/tabs',
  headline: 'The tide gate learns to close itself',
  story: gateStory,
  letters: gateLetters,
};

/**
 * A page on which no article is found: it says of each of its short parts that it is hidden, as pages with tabs do. Its text is there
 * to be seen, the story and letters about it.
 */
export function pageOfTabs(outlet: Outlet): string {
  const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  return shell(
    outlet,
    gate.headline,
    `<div>${masthead(outlet)}<main><h1>${gate.headline}</h1><section aria-hidden="true">${paragraphs(gate.story)}</section>
    <section aria-hidden="true"><h2>Letters</h2>${paragraphs(gate.letters)}</section></main>${foot(outlet)}</div>`,
  );
}

/** Nothing but a body. */
export const emptyPage = (): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title><link rel="icon" href="/icon.svg"></head><body></body></html>';

/**
 * A page that writes into `window.noticed` whatever it can see of somebody working in it: changes of its tree, messages
 * and events, new globals, its own custom element or its own methods at work, requests. It arms itself when it has loaded.
 */
export function watchingPage(article: string): string {
  return article
    .replace('<head>', '<head><script src="/watch.js"></script>')
    .replace(
      '<div class="body">',
      '<watchful-note>Correction: an earlier version misspelt the quay.</watchful-note><div class="body">',
    );
}

export const outletOf = (host: string): Outlet | null =>
  Object.values(outlets).find(({ id }) => host.startsWith(`${id}.localhost`)) ?? null;
