import { sanitisedByBrowser } from '@/lib/dom/native-sanitiser';
import { articleFragment } from '@/lib/dom/trusted-html';

/** What each of the two sanitisers before the screen makes of markup without the other; null where a browser has none of its own. */
export interface Alone {
  browser: string | null;
  purifier: string;
}

/** Bundled as a script that leaves this as a global function `run`. */
export default function alone(payloads: string[]): Alone[] {
  return payloads.map((payload) => ({ browser: byBrowser(payload), purifier: byPurifier(payload) }));
}

function byBrowser(payload: string): string | null {
  const inert = document.implementation.createHTMLDocument('');
  return sanitisedByBrowser(payload, inert) ? inert.body.innerHTML : null;
}

function byPurifier(payload: string): string {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  Reflect.deleteProperty(Element.prototype, 'setHTML');
  const place = document.implementation.createHTMLDocument('').createElement('div');
  place.append(articleFragment(payload, document));
  if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
  return place.innerHTML;
}
