import { locale, say } from '../words';
import { langAttributes, xhtmlPage } from './xhtml-page';
import { xmlText as text, xmlTitle } from './xml-text';

/** A clip in the table of contents. */
export interface Chapter {
  file: string;
  title: string;
  /** BCP 47; null where not known. */
  lang: string | null;
}

/** The table of contents (EPUB 3.3, 7), which readers of books look for, and which can be read as a page. */
export const navigation = (bookTitle: string, chapters: readonly Chapter[]): string =>
  xhtmlPage({
    title: say('files.contents'),
    lang: locale(),
    dir: say('language.direction') === 'rtl' ? 'rtl' : 'ltr',
    content: `<nav epub:type="toc" id="toc">
<h1>${text(say('files.contents'))}</h1>
<ol>
<li><a href="title.xhtml">${xmlTitle(bookTitle)}</a></li>
${chapters
  .map(({ file, title, lang }) => `<li><a href="${file}"${langAttributes(lang)} dir="auto">${named(title)}</a></li>\n`)
  .join('')}</ol>
</nav>`,
  });

/** A link must have words, and spaces and signs that cannot be seen are none. */
const named = (title: string): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? text(title) : text(say('file.untitled'));
