import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const markdownIt = new MarkdownIt({ html: true });

/** Parsers written by others, each with CommonMark, GFM tables and strikethrough; `micromark` with all of GFM. */
export const parsers: Record<string, (markdown: string) => string> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  micromark: (markdown) =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
};

export const nodesOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
