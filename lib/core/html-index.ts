import type { Clip } from './clip';
import { htmlPageStart } from './html-page';
import { htmlText as text } from './html-text';
import { locale, say } from './words';

/** The beginning of the page that lists the documents of an export; its entries and its end come after it. */
export async function htmlIndexStart(title: string): Promise<string> {
  return `${await htmlPageStart(title, ` lang="${text(locale())}" dir="${say('language.direction')}"`)}<main>
<h1>${text(title)}</h1>
<ol>
`;
}

/** One document of the export: the clip's title as a link to its file beside the list, and where it comes from. */
export const htmlIndexEntry = ({ title, site, publishedAt, clippedAt, lang }: Clip, file: string): string => {
  const day = publishedAt?.slice(0, 10) ?? new Date(clippedAt).toISOString().slice(0, 10);
  const own = lang ? ` lang="${text(lang)}"` : '';
  return `<li><a href="${text(encodeURIComponent(file))}"><bdi${own}>${text(title)}</bdi></a> · <bdi>${text(site)}</bdi> · <bdi>${text(day)}</bdi></li>\n`;
};

export const htmlIndexEnd = '</ol>\n</main>\n</body>\n</html>\n';
