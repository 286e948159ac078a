import { allowedElements } from './allow-list';
import { dropAttributes } from './drop-attributes';

/** `Element.setHTML` of the HTML Sanitizer API (https://wicg.github.io/sanitizer-api/), which parses and sanitises at once. */
interface Sanitising extends Element {
  setHTML(html: string, options: { sanitizer: Sanitizer }): void;
}

const canSanitise = (element: Element): element is Sanitising =>
  'setHTML' in element && typeof element.setHTML === 'function' && typeof Sanitizer === 'function';

/** The allow-list in the browser's terms. What it does not name goes with its content. */
const allowed: SanitizerConfig & { processingInstructions: string[] } = {
  elements: Object.entries(allowedElements).map(([name, attributes]) => ({ name, attributes: [...attributes] })),
  attributes: ['lang', 'dir'],
  comments: false,
  dataAttributes: false,
  // Some browsers keep `<?…>` as a node of its own, and no sanitiser takes it by itself.
  processingInstructions: [],
};

let made: Sanitizer | null = null;

/**
 * HTML as the browser's own sanitiser lets it through, inside the body of `inert`; false where the browser has none. The
 * document must be one without a window, in which nothing loads and nothing runs. The browser knows names and leaves values
 * to us, but for scripts in addresses.
 */
export function sanitisedByBrowser(html: string, inert: Document): boolean {
  const { body } = inert;
  if (!canSanitise(body)) return false;
  made ??= new Sanitizer(allowed);
  body.setHTML(html, { sanitizer: made });
  dropAttributes(body);
  return true;
}
