/** Zones as outlets print them after a time, folded, each with its hours from UTC. */
const hours =
  ' z 0 gmt 0 utc 0 bst 1 cet 1 mez 1 wat 1 cest 2 mesz 2 eet 2 sast 2 eest 3 msk 3 мск 3 tsi 3 trt 3 eat 3 gst 4 pkt 5 ist 5.5 wib 7 sgt 8 hkt 8 jst 9 kst 9 aest 10 aedt 11 nzst 12 nzdt 13 brt -3 edt -4 est -5 cdt -5 cst -6 mdt -6 mst -7 pdt -7 pst -8 ';

/** The offset that a zone's printed name stands for at that wall-clock time; '' where the name is not known. */
export function offsetOfZone(name: string, wallClock: string): string {
  // North American names may leave it to the date whether it is summer time: "ET".
  const full = /^[ecmp]t$/.test(name) ? `${name.charAt(0)}${isSummer(wallClock) ? 'd' : 's'}t` : name;
  const found = hours.split(` ${full} `)[1];
  return found ? offset(Number.parseFloat(found) * 60) : '';
}

/** From two o'clock on the second Sunday of March to that on the first of November: the rule in the United States since 2007. */
function isSummer(wallClock: string): boolean {
  const sunday = (month: number, from: number): string => {
    const weekday = new Date(Number(wallClock.slice(0, 4)), month - 1, from).getDay();
    return `${padded(month)}-${padded(from + ((7 - weekday) % 7))}T02`;
  };
  const time = wallClock.slice(5);
  return time >= sunday(3, 8) && time < sunday(11, 1);
}

/** Minutes from UTC as `+03:00`; UTC itself as `Z`. */
export const offset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return size ? `${minutes < 0 ? '-' : '+'}${padded(size / 60)}:${padded(size % 60)}` : 'Z';
};

/** A number's whole part, in two digits. */
export const padded = (number: number): string => String(Math.floor(number)).padStart(2, '0');
