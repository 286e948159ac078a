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
