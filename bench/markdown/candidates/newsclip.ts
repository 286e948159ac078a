import { toMarkdown } from '../../../lib/dom/to-markdown';

export const convert = (body: HTMLElement): string => toMarkdown(body);
