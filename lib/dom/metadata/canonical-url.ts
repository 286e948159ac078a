import { bareAddress, webAddress } from './web-address';

/** The first claim that is a web address and not the front page, which some templates name everywhere; without tracking. */
export function canonicalUrlOf(claims: readonly (string | null)[], url: URL, base: URL): string | null {
  for (const claim of claims) {
    const address = webAddress(claim, base);
    const found = address && bareAddress(address);
    if (!found || (found.pathname.length < 2 && !found.search && url.pathname.length > 1)) continue;
    return found.href;
  }
  return null;
}
