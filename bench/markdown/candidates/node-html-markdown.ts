import { NodeHtmlMarkdown } from 'node-html-markdown';

const converter = new NodeHtmlMarkdown({ bulletMarker: '-', emDelimiter: '*', keepDataImages: false });

export const convert = (body: HTMLElement): string => converter.translate(body.innerHTML);
