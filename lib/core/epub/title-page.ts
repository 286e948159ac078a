import { locale, say, sayCount } from '../words';
import { xhtmlPage } from './xhtml-page';
import { xmlText as text, xmlTitle } from './xml-text';

/** The first page of a book: what it is called, how many clips it holds, when it was made (epoch milliseconds), and what hashes prove. */
export const titlePage = (title: string, clips: number, now: number): string =>
  xhtmlPage({
    title,
    lang: locale(),
    dir: say('language.direction') === 'rtl' ? 'rtl' : 'ltr',
    type: 'titlepage',
    content: `<h1 dir="auto">${xmlTitle(title)}</h1>
<p>${text(sayCount('files.clip_count', clips))}</p>
<p>${text(new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(now))}</p>
<p class="small">${text(say('manifest.what_hashes_prove'))}</p>`,
  });
