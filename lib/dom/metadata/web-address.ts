/** An absolute http(s) address, resolved against the page's base; null for anything else (data, scripts, nonsense). */
export function webAddress(address: string | null | undefined, base: URL): string | null {
  if (!address?.trim() || address.length > 4_000 || !URL.canParse(address, base.href)) return null;
  const { href } = new URL(address, base);
  return /^https?:/.test(href) ? href : null;
}

/** Parameters that say how a reader came, never which article it is. */
const tracking = /^(?:utm_|at_|mc_|ns_|hsa_|ref|cmp|xtor|smid|ocid|\w*clid)/i;

/** The address without fragment and tracking. */
export function bareAddress(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  const query = url.search.slice(1);
  const pairs = query ? query.split('&').filter((pair) => !tracking.test(pair)) : [];
  url.search = pairs.join('&');
  return url;
}

/** Whether two addresses are the same page, whatever way led there. */
export const samePage = (one: string, other: string): boolean => placeOf(one) === placeOf(other);

const placeOf = (address: string): string =>
  bareAddress(address)
    .href.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/\/$/, '');
