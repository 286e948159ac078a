import { articleNodes } from './article-nodes';
import { type PlainElement, plainTree } from './markdown/plain-tree';
import { storedTree } from './markdown/stored-tree';

/**
 * An article's HTML as plain records of what the allow-list names, for writing Markdown. What is stored is not believed to be sanitised: either
 * every sign of it is known and allowed, or it goes through the sanitiser like anything else.
 */
export const articleTree = (html: string, page: Document): PlainElement =>
  storedTree(html) ?? plainTree(articleNodes(html, page));
