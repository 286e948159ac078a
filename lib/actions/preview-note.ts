import type { Clip } from '@/lib/core/clip';
import type { ExportSettings, GivenPreset } from '@/lib/core/export/export-settings';
import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import { presetTemplate } from '@/lib/core/template/preset-templates';
import type { TemplateProblem } from '@/lib/core/template/template-problem';
import { attempt, listClips } from '@/lib/store';
import { markdownWriter } from './markdown-writer';
import type { Note } from './note';
import { storedClip } from './stored-clip';

/** How many clips there are to choose from for a preview. */
const recent = 10;

/** The clips that were clipped last, the newest first. */
export async function recentClips(): Promise<Result<Clip[], Failure>> {
  const found = await attempt(() =>
    listClips({ shelf: 'library', query: '', sort: { by: 'relevance', reversed: false } }, 0, recent),
  );
  return found.ok ? ok(found.value.clips) : found;
}

/** A clip as these settings would write it; null where there is no clip to show, and nothing wrong with the settings either. */
export async function previewNote(
  clipId: string | null,
  settings: ExportSettings,
): Promise<Result<Note | null, Failure | TemplateProblem>> {
  const writer = await markdownWriter(settings);
  if (!writer.ok || clipId === null) return writer.ok ? ok(null) : writer;
  const stored = await storedClip(clipId);
  return stored.ok ? writer.value(stored.value) : stored;
}

/** A preset as a template to begin with. */
export const templateOf = (preset: GivenPreset): string => presetTemplate(preset);
