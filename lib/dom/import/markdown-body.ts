import { runningTextOfHtml } from '@/lib/core/html-running-text';
import type { NotedHighlight } from '@/lib/core/import/markdown/noted-highlight';
import { inertDocument } from '../inert-document';
import { sanitise } from '../sanitise';
import { highlightsOfTree } from './markdown/highlights-of-tree';
import { readTree } from './markdown/read-tree';
import { tidyNodes } from './markdown/tidy-nodes';
import { treeNodes } from './markdown/tree-nodes';

/** What a note holds after its front matter. */
export interface MarkdownBody {
  /** Sanitised, in the form in which articles are stored. */
  html: string;
  /** Running text, see `runningTextOfHtml`. */
  text: string;
  highlights: NotedHighlight[];
}

interface Reading {
  /** Where links of the text that are not absolute lead from. */
  base: string;
  /** Whether a heading is the one of the reader's highlights. */
  isHighlights: (words: string) => boolean;
  /** The web address of a picture that the note has beside it; null where it is not known. */
  pictureAt: (link: string) => string | null;
}

/** Reads an article from Markdown. Whatever stands in it, what comes out is no more than any clip may hold. */
export function markdownBody(markdown: string, { base, isHighlights, pictureAt }: Reading): MarkdownBody {
  const tree = readTree(markdown);
  const highlights = highlightsOfTree(tree, isHighlights);
  const nodes = treeNodes(tree);
  atTheirAddresses(nodes, pictureAt);
  tidyNodes(nodes);
  const html = sanitise(nodes, base, inertDocument).innerHTML;
  return { html, text: runningTextOfHtml(html), highlights };
}

/** A link or a picture that lies beside the note leads nowhere from the article's page: its words stay. */
function atTheirAddresses(nodes: HTMLElement, pictureAt: Reading['pictureAt']): void {
  for (const picture of nodes.querySelectorAll('img')) {
    const link = picture.getAttribute('src') ?? '';
    const address = isAbsolute(link) ? link : pictureAt(link);
    if (address === null) picture.replaceWith(picture.alt);
    else picture.setAttribute('src', address);
  }
  for (const link of nodes.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? '';
    if (!isAbsolute(address) && !address.startsWith('#')) link.replaceWith(...link.childNodes);
  }
}

const isAbsolute = (address: string): boolean => URL.canParse(address);
