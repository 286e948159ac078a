import type { Clip } from '../clip';
import type { Told } from '../html-document';
import { asPrinted } from '../published-time';
import { locale, say } from '../words';
import { langAttributes, xhtmlPage } from './xhtml-page';
import { xmlText as text, xmlTitle } from './xml-text';

/** A clip as a page of a book. `article` is its text as XHTML. */
export function chapterPage({ clip, body, highlights }: Told, article: string): string {
  const { title, standfirst, url, lang, dir, note } = clip;
  const words = `${langAttributes(locale())} dir="${say('language.direction')}"`;
  const content = [
    `<h1 dir="auto">${xmlTitle(title)}</h1>`,
    standfirst && `<p class="standfirst" dir="auto">${text(standfirst)}</p>`,
    `<p class="source">${bylineOf(clip)}</p>`,
    `<p class="source"${words}>${timesOf(clip)}</p>`,
    `<p class="source"><bdi>${text(url)}</bdi></p>`,
    note && `<div class="note" dir="auto">${text(note)}</div>`,
    article,
    highlights.length > 0 &&
      `<h2${words}>${text(say('document.highlights'))}</h2>\n<ol>${highlights.map(marked).join('')}</ol>`,
    `<hr/>\n<p class="small"${words}>${text(say('files.extractor', body.extractor))}</p>`,
    `<p class="small"${words}>${text(say('files.hash_html'))} ${text(body.rawHash)}</p>`,
    `<p class="small"${words}>${text(say('files.hash_text'))} ${text(body.textHash)}</p>`,
  ];
  return xhtmlPage({ title, lang, dir, content: content.filter(Boolean).join('\n') });
}

const marked = ({ quote, colour, note }: Told['highlights'][number], place: number): string =>
  `<li id="note-${place + 1}"><blockquote dir="auto"><p class="highlight-${colour}">${text(quote.exact)}</p></blockquote>${
    note.trim() && `<p class="note" dir="auto">${text(note)}</p>`
  }</li>`;

/** Outlet, people and wire agency; names keep their own direction. */
const bylineOf = ({ site, authors, agency }: Clip): string =>
  [`<strong>${text(site)}</strong>`, text(authors.join(', ')), text(agency ?? '')]
    .filter(Boolean)
    .map((each) => `<bdi>${each}</bdi>`)
    .join(' · ');

function timesOf({ publishedAt, modifiedAt, clippedAt }: Clip): string {
  const language = locale();
  const clipped = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(clippedAt);
  return [
    publishedAt && say('document.published', asPrinted(publishedAt, language)),
    modifiedAt && modifiedAt !== publishedAt && say('document.modified', asPrinted(modifiedAt, language)),
    say('document.clipped', clipped),
  ]
    .flatMap((each) => (each ? [`<bdi>${text(each)}</bdi>`] : []))
    .join(' · ');
}
