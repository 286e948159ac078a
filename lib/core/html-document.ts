import type { Clip } from './clip';
import { documentStyle } from './document-style';
import { asPrinted } from './published-time';
import { locale, say } from './words';

/**
 * A clip as one HTML document that needs nothing else and lets nothing in: its own policy forbids scripts, forms and whatever
 * would be fetched. `article` is HTML that has been sanitised; all other words are written as text. Its own words are
 * in the reader's language, the time of clipping by the reader's own clock.
 */
export async function htmlDocument(clip: Clip, article: string): Promise<string> {
  const { title, standfirst, url, publishedAt, modifiedAt, clippedAt, lang, dir } = clip;
  const language = locale();
  const own = lang ? ` lang="${text(lang)}"` : '';
  const clipped = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(clippedAt);
  const times = [
    publishedAt && timed('document.published', publishedAt, asPrinted(publishedAt, language)),
    modifiedAt && modifiedAt !== publishedAt && timed('document.modified', modifiedAt, asPrinted(modifiedAt, language)),
    timed('document.clipped', new Date(clippedAt).toISOString(), clipped),
  ];
  return `<!doctype html>
<html${own} dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${documentStyle}</style>
</head>
<body>
<article>
<header>
<h1 dir="auto">${text(title)}</h1>
${standfirst ? `<p class="standfirst" dir="auto">${text(standfirst)}</p>\n` : ''}<p>${byline(clip)}</p>
<p lang="${text(language)}" dir="${say('language.direction')}">${times
    .filter(Boolean)
    .map((each) => `<bdi>${each}</bdi>`)
    .join(' · ')}</p>
<p><a href="${text(url)}" rel="noopener noreferrer"><bdi>${text(url)}</bdi></a></p>
</header>
${article}
</article>
</body>
</html>
`;
}

/** Outlet, people and wire agency; names keep their own direction. */
const byline = ({ site, authors, agency }: Clip): string =>
  [`<strong>${text(site)}</strong>`, text(authors.join(', ')), text(agency ?? '')]
    .filter(Boolean)
    .map((each) => `<bdi>${each}</bdi>`)
    .join(' · ');

/** A sentence with a time in it, of which it says only where it stands. */
const timed = (word: 'document.published' | 'document.modified' | 'document.clipped', iso: string, words: string) =>
  text(say(word, place)).replace(place, () => `<time datetime="${text(iso)}">${text(words)}</time>`);

/** What no message holds. */
const place = '\ufffc';

/** As text, or within a quoted value; a character that no document may hold becomes the sign for that. */
const text = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The one stylesheet is named by its hash, so that no other gets in either. */
async function policy(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(documentStyle));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return `default-src 'none'; style-src 'sha256-${base64}'; base-uri 'none'; form-action 'none'`;
}
