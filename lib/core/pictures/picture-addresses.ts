/** A start tag as browsers write it out: attributes in double quotes, within which no such mark stands. */
const startTag = /<([a-z][a-z0-9]*)((?:\s+[^\s"=<>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const source = /\ssrc="([^"]*)"/i;

/** What a browser escapes in an attribute. */
const escapes: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' };

/**
 * The addresses of the pictures that stored HTML shows, each once, in their order. It is HTML that a browser has written out, sanitised: in
 * text no `<` stands for itself. So it can be read where there is no parser, as in a service worker.
 */
export function pictureAddresses(html: string): string[] {
  const found = new Set<string>();
  for (const [, name, attributes = ''] of html.matchAll(startTag)) {
    const address = name?.toLowerCase() === 'img' ? source.exec(attributes)?.[1] : undefined;
    if (address !== undefined && /^https?:\/\//i.test(address)) found.add(unescaped(address));
  }
  return [...found];
}

const unescaped = (value: string): string =>
  value.replace(/&(amp|quot|lt|gt|nbsp);/g, (whole, name: string) => escapes[name] ?? whole);
