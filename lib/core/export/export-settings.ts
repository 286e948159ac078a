import * as v from 'valibot';
import { citationFormats } from '../citations/citation-formats';
import { exportFormats } from './export-formats';

/** The forms of Markdown that a clip can be taken out in; `own` is the reader's own template. */
export const markdownPresets = ['obsidian', 'plain', 'hugo', 'jekyll', 'logseq', 'own'] as const;
export type MarkdownPreset = (typeof markdownPresets)[number];
/** Those that come with Newsclip. */
export type GivenPreset = Exclude<MarkdownPreset, 'own'>;

/** Whose words the days of a citation are in: English, or the language of the article. */
export const dayLanguages = ['en', 'clip'] as const;

const settingsSchema = v.object({
  /** What many clips were taken out as last. */
  format: v.fallback(v.picklist(exportFormats), 'markdown'),
  preset: v.fallback(v.picklist(markdownPresets), 'obsidian'),
  /** The reader's own template as she typed it, also where it has mistakes; empty where there is none. */
  template: v.fallback(v.string(), ''),
  /** What files are named by, without an extension; empty for what the preset does. */
  namePattern: v.fallback(v.string(), ''),
  /** Which folder of an export a file lies in, folders parted by `/`; empty for what the preset does. */
  folderPattern: v.fallback(v.string(), ''),
  /** Whether the pictures that were kept come along. */
  pictures: v.fallback(v.boolean(), true),
  /** The form of citation that was taken last. */
  citation: v.fallback(v.picklist(citationFormats), 'apa'),
  daysIn: v.fallback(v.picklist(dayLanguages), 'en'),
  /** The name of the reader's vault in Obsidian; empty for the one that is open. */
  vault: v.fallback(v.string(), ''),
});

/** How the reader wants clips to be written when they leave. */
export type ExportSettings = v.InferOutput<typeof settingsSchema>;

const atFirst: ExportSettings = {
  format: 'markdown',
  preset: 'obsidian',
  template: '',
  namePattern: '',
  folderPattern: '',
  pictures: true,
  citation: 'apa',
  daysIn: 'en',
  vault: '',
};

/** Settings as stored; what is none of them is as it was at first. */
export function parseExportSettings(value: unknown): ExportSettings {
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? parsed.output : atFirst;
}
