import { dressPictures } from './remote-pictures';
import { articleFragment } from './trusted-html';

/**
 * An article's HTML as it may leave in a document: sanitised again, each picture that lies on the web in the form that the
 * reader has, a line with its description and a link.
 */
export function articleMarkup(html: string, page: Document): string {
  const inert = page.implementation.createHTMLDocument('');
  const article = articleFragment(html, inert);
  dressPictures(article);
  for (const place of article.querySelectorAll<HTMLElement>('.remote-picture')) {
    delete place.dataset.address;
    delete place.dataset.alt;
  }
  inert.body.append(article);
  return inert.body.innerHTML;
}
