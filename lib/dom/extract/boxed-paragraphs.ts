import { isNamedCaption } from './build-figures';
import { endsSentence, lineOf, linkShare } from './plain-words';
import { shortestParagraph } from './running-text';

/** What a paragraph in a box does not hold: other blocks, and what text only stands beside. */
const blocks =
  'address,article,aside,blockquote,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hgroup,hr,iframe,img,li,main,nav,ol,p,pre,section,table,td,th,ul,video';
/** Where a box is part of something else than running text. */
const elsewhere = 'a,blockquote,dd,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,li,nav,p,pre,td,th';
/** Share of linked text. Teasers have more. */
const mostLinked = 0.5;

/**
 * Some templates set each paragraph in a `div`. Readability makes paragraphs of them as well, but only while it weighs the page: it takes
 * apart those whose text is broken by links, throws out those with several, and no step before knows them as text. Done after figures are
 * built, which go by boxes around pictures.
 */
export function setParagraphs(copy: Document): void {
  for (const box of copy.body.querySelectorAll('div')) {
    if (box.querySelector(blocks)) continue;
    const text = lineOf(box);
    if (text.length < shortestParagraph || !endsSentence(text) || box.closest(elsewhere)) continue;
    if (linkShare(box) > mostLinked || isNamedCaption(box)) continue;
    const paragraph = copy.createElement('p');
    for (const attribute of Array.from(box.attributes)) {
      box.removeAttributeNode(attribute);
      // By its node: in Firefox, a page may call an attribute what a script may not.
      paragraph.setAttributeNode(attribute);
    }
    paragraph.append(...box.childNodes);
    box.replaceWith(paragraph);
  }
}
