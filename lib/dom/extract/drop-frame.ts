import type { RunningText } from './running-text';

/** What frames every page of an outlet. */
const frame =
  'nav,[role=navigation],[role=search],[role=contentinfo],menu,body > footer,body > * > footer,footer[class*="site" i],footer[class*="page" i],footer[class*="global" i]';
/** Share of the page’s running text from which on a part is no frame, whatever it is called. */
const most = 0.15;

/** Menus and the page’s footer, which Readability takes along when it settles for a wide container. One that holds the story stays. */
export function dropFrame(copy: Document, text: RunningText): void {
  for (const part of copy.body.querySelectorAll(frame)) {
    if (!part.querySelector('h1,article') && text.in(part) <= text.total * most) part.remove();
  }
}
