import { withoutForbidden } from '@/lib/core/epub/xml-text';
import { copyNodes } from './strict-copy';

/** What is in an article, as `article-to-take-out.ts` makes it, as XHTML for a page of a book. */
export function articleXhtml(article: HTMLElement): string {
  const page = article.ownerDocument.implementation.createDocument('http://www.w3.org/1999/xhtml', 'div');
  const root = page.documentElement;
  copyNodes(article.childNodes, root, { holds: 'blocks', inLink: false });
  return withoutForbidden(new XMLSerializer().serializeToString(root));
}
