import type { Body, Clip } from './clip';
import type { Highlight } from './highlight';
import { htmlPageStart } from './html-page';
import { htmlText as text } from './html-text';
import { asPrinted } from './published-time';
import { locale, say } from './words';

/** What a document tells of a clip beside its article. */
export interface Told {
  clip: Clip;
  body: Body;
  highlights: readonly Highlight[];
}

/**
 * A clip as one HTML document that needs nothing else and lets nothing in: its own policy forbids scripts, forms and whatever
 * would be fetched. `article` is HTML that has been sanitised; all other words are written as text. Its own words are
 * in the reader's language, the time of clipping by the reader's own clock. What was marked stands after the article, and after that what
 * the article's hashes are, and what they prove.
 */
export async function htmlDocument({ clip, body, highlights }: Told, article: string): Promise<string> {
  const { title, standfirst, url, publishedAt, modifiedAt, clippedAt, lang, dir } = clip;
  const language = locale();
  const words = ` lang="${text(language)}" dir="${say('language.direction')}"`;
  const own = lang ? ` lang="${text(lang)}"` : '';
  const clipped = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(clippedAt);
  const times = [
    publishedAt && timed('document.published', publishedAt, asPrinted(publishedAt, language)),
    modifiedAt && modifiedAt !== publishedAt && timed('document.modified', modifiedAt, asPrinted(modifiedAt, language)),
    timed('document.clipped', new Date(clippedAt).toISOString(), clipped),
  ];
  return `${await htmlPageStart(title, `${own} dir="${dir}"`)}<article>
<header>
<h1 dir="auto">${text(title)}</h1>
${standfirst ? `<p class="standfirst" dir="auto">${text(standfirst)}</p>\n` : ''}<p>${byline(clip)}</p>
<p${words}>${times
    .filter(Boolean)
    .map((each) => `<bdi>${each}</bdi>`)
    .join(' · ')}</p>
<p><a href="${text(url)}" rel="noopener noreferrer"><bdi>${text(url)}</bdi></a></p>
${clip.note ? `<aside class="note" dir="auto">${text(clip.note)}</aside>\n` : ''}</header>
${article}
${marked(highlights, words)}</article>
<footer${words}>
<p>${text(say('files.extractor', body.extractor))}</p>
<p>${text(say('files.hash_html'))} <code>${text(body.rawHash)}</code></p>
<p>${text(say('files.hash_text'))} <code>${text(body.textHash)}</code></p>
<p>${text(say('manifest.what_hashes_prove'))}</p>
</footer>
</body>
</html>
`;
}

/** What was marked, with the notes to it; nothing where nothing was. */
function marked(highlights: readonly Highlight[], words: string): string {
  if (highlights.length === 0) return '';
  const items = highlights.map(
    ({ quote, colour, note }, place) => `<li id="note-${place + 1}">
<blockquote class="highlight-${colour}" dir="auto">${text(quote.exact)}</blockquote>
${note.trim() ? `<p class="note" dir="auto">${text(note)}</p>\n` : ''}</li>
`,
  );
  return `<section>
<h2${words}>${text(say('document.highlights'))}</h2>
<ol class="highlights">
${items.join('')}</ol>
</section>
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
