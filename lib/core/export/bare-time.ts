/** A time that a clock shows; no other is read, and Hugo builds no site with one that it cannot read. */
const parts = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d+)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** A publisher's time as Hugo takes it: RFC 3339 to the second; the day alone where no more is printed. */
export function hugoTime(iso: string): string {
  const [, day = iso.slice(0, 10), minutes, seconds = ':00', offset = ''] = parts.exec(iso) ?? [];
  return minutes ? `${day}T${minutes}${seconds}${offset}` : day;
}

/** A publisher's time as Jekyll takes it: `2026-08-12 07:40:00 +0300`; the day alone where no more is printed. */
export function jekyllTime(iso: string): string {
  const [, day = iso.slice(0, 10), minutes, seconds = ':00', offset] = parts.exec(iso) ?? [];
  if (!minutes) return day;
  const zone = offset === 'Z' ? '+0000' : offset?.replace(':', '');
  return [day, minutes + seconds, zone].filter(Boolean).join(' ');
}
