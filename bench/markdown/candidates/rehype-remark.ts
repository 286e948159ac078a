import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

export const convert = (body: HTMLElement): string =>
  toMarkdown(toMdast(fromDom(body)), { bullet: '-', extensions: [gfmToMarkdown()] });
