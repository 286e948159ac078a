import { type Outlet, outlets } from './outlets';
import type { SampleArticle } from './sample-article';

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);

/** The whole page of an article: what an outlet's template puts round the text, too. */
export function articlePage(article: SampleArticle, origin: string): string {
  const outlet = outlets[article.outlet];
  const url = origin + article.path;
  return `<!doctype html>
<html lang="${outlet.lang}" dir="${outlet.dir}">
<head>
${head(article, outlet, origin, url)}
</head>
<body>
<a class="skip" href="#story">${outlet.words.skip}</a>
${masthead(outlet)}
<div class="columns">
<main id="story">
<article class="story">
  <header>
    <p class="kicker">${escaped(article.section)}</p>
    <h1>${escaped(article.headline)}</h1>
    <p class="standfirst">${escaped(article.standfirst)}</p>
    ${byline(article, outlet)}
    <p class="dateline">${outlet.words.published} <time datetime="${article.published}">${article.printed}</time></p>
    <div class="share"><span>${outlet.words.share}</span>
      <button type="button">Mail</button> <button type="button">Link</button> <button type="button">Post</button></div>
  </header>
  <figure class="lead">
    <img src="${article.picture.path}" width="960" height="540" alt="${escaped(article.picture.alt)}">
    <figcaption>${escaped(article.picture.caption)} <span class="credit">${escaped(article.picture.credit)}</span></figcaption>
  </figure>
  <div class="body">${article.body}${article.free ? '' : subscriptionWall}
  </div>
  <ul class="tags">${article.keywords.map((word) => `<li><a href="/tag">${escaped(word)}</a></li>`).join('')}</ul>
</article>
${newsletter(outlet)}
</main>
${related(outlet)}
</div>
${foot(outlet)}
<script src="/lazy.js" defer></script>
</body>
</html>`;
}

const subscriptionWall = `
<div class="wall"><h2>Keep reading with a subscription</h2><p>One month for the price of a coffee. Cancel at any time.</p>
<button type="button">See the offers</button></div>`;

function head(article: SampleArticle, outlet: Outlet, origin: string, url: string): string {
  const picture = new URL(article.picture.path, origin).href;
  const linkedData = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'NewsMediaOrganization', '@id': `${origin}/#outlet`, name: outlet.name, url: origin },
      {
        '@type': 'NewsArticle',
        headline: article.headline,
        description: article.standfirst,
        datePublished: article.published,
        ...(article.modified && { dateModified: article.modified }),
        author: article.agency
          ? { '@type': 'Organization', name: article.agency }
          : article.authors.map((name) => ({ '@type': 'Person', name })),
        publisher: { '@id': `${origin}/#outlet` },
        articleSection: article.section,
        keywords: article.keywords.join(', '),
        image: picture,
        inLanguage: outlet.lang,
        mainEntityOfPage: url,
        isAccessibleForFree: article.free,
        ...(!article.free && {
          hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.wall' },
        }),
      },
    ],
  };
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(article.headline)} | ${escaped(outlet.name)}</title>
<link rel="canonical" href="${url}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<meta name="description" content="${escaped(article.standfirst)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escaped(article.headline)}">
<meta property="og:site_name" content="${escaped(outlet.name)}">
<meta property="og:image" content="${picture}">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="${article.published}">
<script type="application/ld+json">${JSON.stringify(linkedData).replaceAll('<', '\\u003c')}</script>`;
}

function byline({ authors, agency }: SampleArticle, outlet: Outlet): string {
  const people = authors.map((name) => `<a rel="author" href="/people">${escaped(name)}</a>`).join(', ');
  return `<p class="byline">${outlet.words.by} ${agency ? escaped(agency) : people}</p>`;
}

export const masthead = (outlet: Outlet): string => `
<div class="consent" role="dialog" aria-label="Cookies" hidden><p>${outlet.words.consent}</p>
<button type="button">${outlet.words.accept}</button></div>
<header class="masthead">
  <p class="outlet"><a href="/">${escaped(outlet.name)}</a></p>
  <p class="motto">${escaped(outlet.motto)}</p>
  <nav aria-label="${escaped(outlet.name)}"><ul>${outlet.sections.map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul></nav>
</header>`;

const newsletter = ({ words }: Outlet) => `
<form class="newsletter" action="/" method="get"><p>${words.newsletter}</p>
<label>E-mail <input type="email" name="address" autocomplete="off"></label> <button type="submit">${words.subscribe}</button></form>`;

const related = ({ words, id }: Outlet) => `
<aside class="related" aria-label="${words.related}"><h2>${words.related}</h2>
<ol>${relatedTitles[id].map((title) => `<li><a href="/">${title}</a></li>`).join('')}</ol></aside>`;

export const foot = (outlet: Outlet): string => `
<footer class="foot"><p>© 2026 ${escaped(outlet.name)}. ${outlet.words.rights}</p></footer>`;

export const relatedTitles: Record<Outlet['id'], string[]> = {
  news: [
    'Ferry timetable changes on Sunday',
    'A lighthouse, two keepers, one bicycle',
    'Why the gulls left Ropewalk Street',
  ],
  wire: ['Bridge opens a week early', 'Cheese prize goes to a beginner', 'Snow on the pass until May'],
  haber: ['Vapur tarifesi pazar günü değişiyor', 'Tersanede yeni bir çan kulesi', 'Balık halinde sabah mesaisi'],
  akhbar: ['مواعيد جديدة للعبّارات', 'سوق السمك ينتقل في الصيف', 'مكتبة صغيرة فوق القارب'],
  shimbun: ['朝市、七月から時間変更', '港の時計台を塗り直し', '小さな図書館に新しい棚'],
};
