/** Before the first web page nothing was saved: such a time is a zero, or a number that was cut short. */
const earliest = Date.UTC(1991, 0, 1);
const latest = Date.UTC(2100, 0, 1);

const likely = (time: number): number | null => (time >= earliest && time < latest ? time : null);

/**
 * The time in epoch milliseconds that a number tells of: seconds, as nearly all programs write them; milliseconds and microseconds, which
 * some do, are told by their size. Null where it cannot be true.
 */
export function unixTime(text: string): number | null {
  if (!/^\d{9,17}(?:\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  return likely(Math.trunc(number < 1e11 ? number * 1_000 : number < 1e14 ? number : number / 1_000));
}

const printed = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,3})\d*)?)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

/** The time in epoch milliseconds that is printed as `2026-01-13`, `2026-01-13 18:23:00+03:00` or the like; without an offset it is UTC. */
export function printedTime(text: string): number | null {
  const [, day = '', clock = '00:00', fraction = '0', zone = 'Z'] = printed.exec(text) ?? [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // A day that no calendar has is another one for some browsers.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return null;
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const offset = /^[+-]/.test(zone) ? zone.replace(/(?<=\d\d)(?=\d\d$)/, ':') : 'Z';
  return likely(Date.parse(`${day}T${seconds}.${fraction.padEnd(3, '0')}${offset}`));
}
