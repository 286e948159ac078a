import { png } from './png';

type Colour = [red: number, green: number, blue: number];

interface Landscape {
  skyTop: Colour;
  skyFoot: Colour;
  sun: { x: number; y: number; radius: number; colour: Colour };
  /** From the farthest to the nearest: where the ridge lies, how rough it is, its colour. */
  ridges: { height: number; rise: number; period: number; shift: number; colour: Colour }[];
}

const width = 960;
const height = 540;

const landscapes: Record<string, Landscape> = {
  dusk: {
    skyTop: [44, 50, 92],
    skyFoot: [240, 160, 118],
    sun: { x: 660, y: 290, radius: 46, colour: [255, 221, 168] },
    ridges: [
      { height: 300, rise: 34, period: 130, shift: 0.4, colour: [112, 88, 124] },
      { height: 336, rise: 22, period: 90, shift: 2.1, colour: [78, 66, 108] },
      { height: 372, rise: 3, period: 24, shift: 0, colour: [58, 68, 112] },
      { height: 470, rise: 6, period: 300, shift: 1.2, colour: [30, 32, 56] },
    ],
  },
  morning: {
    skyTop: [142, 188, 222],
    skyFoot: [248, 236, 214],
    sun: { x: 260, y: 220, radius: 38, colour: [255, 248, 226] },
    ridges: [
      { height: 286, rise: 26, period: 160, shift: 1.1, colour: [150, 178, 204] },
      { height: 326, rise: 18, period: 110, shift: 3, colour: [112, 148, 184] },
      { height: 356, rise: 2, period: 30, shift: 0, colour: [168, 200, 216] },
    ],
  },
  valley: {
    skyTop: [116, 172, 214],
    skyFoot: [226, 238, 236],
    sun: { x: 770, y: 130, radius: 34, colour: [255, 246, 214] },
    ridges: [
      { height: 280, rise: 40, period: 120, shift: 0.2, colour: [140, 176, 168] },
      { height: 340, rise: 34, period: 150, shift: 2.2, colour: [98, 146, 116] },
      { height: 410, rise: 30, period: 180, shift: 4, colour: [62, 112, 78] },
      { height: 486, rise: 20, period: 220, shift: 5.4, colour: [40, 82, 58] },
    ],
  },
};

const drawn = new Map<string, Buffer>();

/** The picture of that name as a PNG file, drawn once; null where there is none. */
export function picture(name: string): Buffer | null {
  const landscape = landscapes[name];
  if (!landscape) return null;
  const file = drawn.get(name) ?? png(width, height, (x, y) => colourAt(landscape, x, y));
  drawn.set(name, file);
  return file;
}

function colourAt({ skyTop, skyFoot, sun, ridges }: Landscape, x: number, y: number): Colour {
  const ridge = ridges.findLast(
    ({ height: base, rise, period, shift }) =>
      y > base + rise * (Math.sin(x / period + shift) + 0.4 * Math.sin(x / (period / 2.7) + shift * 3)),
  );
  if (ridge) return ridge.colour;
  if (Math.hypot(x - sun.x, y - sun.y) < sun.radius) return sun.colour;
  const depth = Math.min(1, y / 380);
  return [mix(skyTop[0], skyFoot[0], depth), mix(skyTop[1], skyFoot[1], depth), mix(skyTop[2], skyFoot[2], depth)];
}

const mix = (from: number, to: number, part: number) => Math.round(from + (to - from) * part);
