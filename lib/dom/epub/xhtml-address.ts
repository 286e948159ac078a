/** What may not stand in an address (RFC 3986) after its host: a percent sign only before two hexadecimal digits, no brackets. */
const unsafe = /[^\w!$&'()*+,/:;=?@~.%#-]|%(?![0-9a-f]{2})/gi;

/** The address of a link as a book may have it: to the web or to an e-mail address; null where it is none. */
export function xhtmlAddress(href: string): string | null {
  const url = URL.parse(href);
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return null;
  const path = url.pathname + url.search;
  // Who the reader is to be there is nobody's business; a second `#` is a part of the first.
  const origin = url.protocol === 'mailto:' ? url.protocol : `${url.protocol}//${url.host}`;
  const fragment = url.hash.slice(1).replaceAll('#', '%23');
  return origin + (fragment ? `${path}#${fragment}` : path).replace(unsafe, encodeURIComponent);
}
