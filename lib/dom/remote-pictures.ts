import { say } from '@/lib/core/words';

/**
 * Gives each placeholder of a picture that lies on the web its words and a link to it, which is followed only when the reader
 * presses it. The placeholders are `span.remote-picture` with `data-address` and `data-alt`.
 */
export function dressPictures(article: DocumentFragment): void {
  for (const place of article.querySelectorAll<HTMLElement>('span.remote-picture')) {
    const { address = '', alt = '' } = place.dataset;
    const words = article.ownerDocument.createElement('span');
    words.textContent = alt || say('picture.name');
    place.replaceChildren(words);
    if (isWebAddress(address) && !place.closest('a')) place.append(linkTo(address, article.ownerDocument));
  }
}

const isWebAddress = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');

function linkTo(address: string, document: Document): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = say('picture.on_the_web');
  return link;
}
