import { offset } from './time-zone-names';

/** Epoch milliseconds; null where only the day, or no offset, is known. */
const instantOf = (iso: string): number | null => (/Z$|T.*[+-]/.test(iso) ? Date.parse(iso) : null);

/**
 * Half hours that the wall clock of a claim is before or after an instant; 0 for no likely offset. Half a day is none: it
 * tells of a clock of twelve hours that does not say which half it means.
 */
function halfHours(wallClock: string, instant: number): number {
  const steps = (Date.parse(`${wallClock.slice(0, 16)}Z`) - Math.floor(instant / 60_000) * 60_000) / 1_800_000;
  return Number.isInteger(steps) && Math.abs(steps) < 29 ? steps % 24 : 0;
}

/**
 * One time of several claims, given in the order of trust. The first decides which it is; the others may only say it more
 * exactly: the time of day where it had the day alone, the offset where it had the instant in UTC or the bare wall clock. An
 * offset is printed, or it is what the printed wall clock differs from the instant by, to the minute.
 */
export function mostExact(claims: readonly string[]): string | null {
  const [first] = claims;
  if (!first) return null;
  const best =
    first.length > 10 ? first : (claims.find((claim) => claim.length > 10 && claim.startsWith(first)) ?? first);
  const instant = instantOf(best);
  if (best.length < 11 || /\+(?!00)|T.*-/.test(best)) return best;
  for (const claim of claims) {
    const printed = /T.*([+-]\d\d:\d\d)$/.exec(claim)?.[1];
    if (instant === null) {
      if (printed && claim.slice(0, 16) === best.slice(0, 16)) return best + printed;
      continue;
    }
    // Printed lines leave out the seconds; the more trusted source may know them.
    const other = instantOf(claim);
    const agrees = other === null ? claim.length > 10 : printed !== '+00:00' && Math.abs(other - instant) < 60_000;
    if (agrees && halfHours(claim, instant)) return inOffset(instant, claim);
  }
  return best;
}

/** An instant in the offset of another claim of it. */
function inOffset(instant: number, claim: string): string {
  const minutes = Math.round((Date.parse(`${claim.slice(0, 16)}Z`) - instant) / 900_000) * 15;
  return new Date(instant + minutes * 60_000).toISOString().slice(0, 19) + offset(minutes);
}
