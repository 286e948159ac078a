import type { Clip } from './clip';
import { documentPolicy } from './document-policy';
import { documentStyle } from './document-style';
import { htmlText as text } from './html-text';
import { locale, say } from './words';

/** The beginning of the page that lists the documents of an export; its entries and its end come after it. */
export async function htmlIndexStart(title: string): Promise<string> {
  return `<!doctype html>
<html lang="${text(locale())}" dir="${say('language.direction')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await documentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${documentStyle}</style>
</head>
<body>
<main>
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
