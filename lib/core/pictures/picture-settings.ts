import * as v from 'valibot';

const settingsSchema = v.object({
  /** Whether the pictures of what is clipped from now on are kept with it. */
  keep: v.fallback(v.boolean(), false),
});

export type PictureSettings = v.InferOutput<typeof settingsSchema>;

/** Settings as stored; what is none of them is as it was at first: nothing is kept. */
export function parsePictureSettings(value: unknown): PictureSettings {
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? parsed.output : { keep: false };
}
