/** Zones as outlets print them after a time, folded, each with its hours from UTC. */
const hours =
  ' z 0 gmt 0 utc 0 bst 1 cet 1 mez 1 wat 1 cest 2 mesz 2 eet 2 sast 2 eest 3 msk 3 мск 3 tsi 3 trt 3 eat 3 gst 4 pkt 5 ist 5.5 wib 7 sgt 8 hkt 8 jst 9 kst 9 aest 10 aedt 11 nzst 12 nzdt 13 brt -3 edt -4 est -5 cdt -5 cst -6 mdt -6 mst -7 pdt -7 pst -8 ';

/** North American names that leave it to the date whether it is summer time. */
const places: Readonly<Record<string, string>> = { et: 'New_York', ct: 'Chicago', mt: 'Denver', pt: 'Los_Angeles' };

/** The offset that a zone's printed name stands for at that wall-clock time; '' where the name is not known. */
export function offsetOfZone(name: string, wallClock: string): string {
  const place = places[name];
  if (place) {
    const format = new Intl.DateTimeFormat('en', { timeZone: `America/${place}`, timeZoneName: 'longOffset' });
    return format.format(Date.parse(`${wallClock}Z`)).slice(-6);
  }
  const found = new RegExp(` ${name} (-?[\\d.]+) `).exec(hours)?.[1];
  return found ? offset(Number(found) * 60) : '';
}

/** Minutes from UTC as `+03:00`; UTC itself as `Z`. */
export const offset = (minutes: number): string => {
  const pad = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const size = Math.abs(minutes);
  return size ? `${minutes < 0 ? '-' : '+'}${pad(size / 60)}:${pad(size % 60)}` : 'Z';
};
