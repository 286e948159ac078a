import { offset } from '@/lib/core/news/time-zone-names';

/** Epoch milliseconds; null where only the day, or no offset, is known. */
const instantOf = (iso: string): number | null => (/Z$|T.*[+-]/.test(iso) ? Date.parse(iso) : null);

/**
 * One time of several claims, given in the order of trust. The first decides which it is; the others may only say it more
 * exactly: the time of day where it had the day alone, the offset as printed where it had the instant in UTC or the bare
 * wall clock.
 */
export function mostExact(claims: readonly string[]): string | null {
  const [first] = claims;
  if (!first) return null;
  const best =
    first.length > 10 ? first : (claims.find((claim) => claim.length > 10 && claim.startsWith(first)) ?? first);
  const instant = instantOf(best);
  for (const claim of claims) {
    const printed = /[+-]\d\d:\d\d$/.exec(claim)?.[0];
    if (!printed || best.length < 11 || /\+(?!00)|T.*-/.test(best)) continue;
    if (instant === null && claim.slice(0, 16) === best.slice(0, 16)) return best + printed;
    // Printed lines leave out the seconds; the more trusted source may know them.
    const other = instantOf(claim);
    if (instant !== null && other !== null && Math.abs(other - instant) < 60_000) return inOffset(instant, printed);
  }
  return best;
}

function inOffset(instant: number, printed: string): string {
  const minutes = Number(`${printed.charAt(0)}1`) * (Number(printed.slice(1, 3)) * 60 + Number(printed.slice(4)));
  return new Date(instant + minutes * 60_000).toISOString().slice(0, 19) + (minutes ? offset(minutes) : '+00:00');
}
