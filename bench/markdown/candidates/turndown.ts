import { gfm } from '@truto/turndown-plugin-gfm';
import TurndownService from 'turndown';

const service = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  bulletListMarker: '-',
  emDelimiter: '*',
});
service.use(gfm);
service.keep(['sup', 'sub']);

export const convert = (body: HTMLElement): string => service.turndown(body);
