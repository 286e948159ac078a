/**
 * HTML read into a document without a window: nothing loads and nothing runs in it. Strings become markup here and nowhere else in an
 * extension page; the pages' policy (`require-trusted-types-for 'script'; trusted-types newsclip dompurify`) refuses any other way.
 * What is in it may be looked at and copied element by element (`sanitise.ts`); `trusted-html.ts` alone takes it to the screen.
 */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(markup(html), 'text/html');
}

/** UTF-16 units that are parsed at a time: some ten milliseconds' work. */
const piece = 250_000;

/** The same of HTML that would keep the page waiting if it were read in one go; `breathe` settles when the page has had its turn. */
export async function largeInertDocument(
  html: string,
  breathe: () => Promise<void>,
  length = piece,
): Promise<Document> {
  const page = document.implementation.createHTMLDocument('');
  page.open();
  for (let at = 0; at < html.length; at += length) {
    page.write(markup(html.slice(at, at + length)));
    await breathe();
  }
  page.close();
  return page;
}

interface Policy {
  /** Where Trusted Types are enforced the answer is an object that stands for a string. */
  createHTML(html: string): string;
}

const isPolicyFactory = (
  value: unknown,
): value is { createPolicy(name: string, rules: { createHTML(html: string): string }): Policy } =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

const asItIs: Policy = { createHTML: (html) => html };

let policy: Policy | null = null;

function markup(html: string): string {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  policy ??= isPolicyFactory(factory) ? factory.createPolicy('newsclip', asItIs) : asItIs;
  return policy.createHTML(html);
}
