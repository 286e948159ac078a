import * as v from 'valibot';

/** `system` is light or dark, as the reader has the machine. */
export const themes = ['system', 'light', 'sepia', 'dark'] as const;
/** `legible` is set in whatever face for legibility the machine has. */
export const families = ['serif', 'sans', 'legible'] as const;
export const widths = ['narrow', 'middle', 'wide'] as const;
export const spacings = ['tight', 'normal', 'loose'] as const;

/** How large text is set, in parts of the usual size. */
export const sizes = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.8] as const;

/** Where in `sizes` the usual one is. */
export const usualSize = sizes.indexOf(1);

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(themes), 'system'),
  family: v.fallback(v.picklist(families), 'serif'),
  /** A place in `sizes`. */
  size: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(sizes.length - 1)), usualSize),
  /** How long a line is. */
  width: v.fallback(v.picklist(widths), 'middle'),
  /** Between lines, and between paragraphs. */
  spacing: v.fallback(v.picklist(spacings), 'normal'),
});

/** How an article looks to whom reads it. The theme is that of every page. */
export type ReadingSettings = v.InferOutput<typeof settingsSchema>;
export type Theme = ReadingSettings['theme'];

const atFirst: ReadingSettings = {
  theme: 'system',
  family: 'serif',
  size: usualSize,
  width: 'middle',
  spacing: 'normal',
};

/** Settings as stored; what is none of them is as it was at first. */
export function parseReadingSettings(value: unknown): ReadingSettings {
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? parsed.output : atFirst;
}

/** With text some steps larger; smaller, where negative. It ends at the largest and the smallest. */
export const resized = (settings: ReadingSettings, steps: number): ReadingSettings => ({
  ...settings,
  size: Math.min(sizes.length - 1, Math.max(0, settings.size + steps)),
});

/** In parts of the usual size. */
export const scaleOf = ({ size }: ReadingSettings): number => sizes[size] ?? 1;
