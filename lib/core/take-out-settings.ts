import * as v from 'valibot';
import { citationFormats } from './citations/citation-formats';

const settingsSchema = v.object({
  /** Obsidian's vault; empty for the one that it had open last. */
  vault: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  citation: v.fallback(v.picklist(citationFormats), 'apa'),
  daysIn: v.fallback(v.picklist(['en', 'clip']), 'en'),
});

/** How clips are cited and handed on, as it was chosen last. */
export type TakeOutSettings = v.InferOutput<typeof settingsSchema>;

/** Settings as stored; what is none of them is as it was at first. */
export const parseTakeOutSettings = (value: unknown): TakeOutSettings =>
  v.parse(v.fallback(settingsSchema, v.parse(settingsSchema, {})), value);
