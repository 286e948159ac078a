import { urlKeyOf } from '@/lib/core/url-key';

/** An absolute http(s) address, resolved against the page's base; null for anything else (data, scripts, nonsense). */
export function webAddress(address: string | null | undefined, base: URL): string | null {
  if (!address || address.length > 4_000 || !URL.canParse(address, base.href)) return null;
  const { href } = new URL(address, base);
  return /^https?:/.test(href) ? href : null;
}

/** Whether two addresses are the same page, whatever way led there. */
export const samePage = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

const keyOf = (url: string): string => urlKeyOf({ url, canonicalUrl: null });
