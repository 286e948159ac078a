import type { ExportSettings } from '@/lib/core/export/export-settings';
import { presetPath, safePath } from '@/lib/core/export/note-path';
import { ok, type Result } from '@/lib/core/result';
import type { TemplateProblem } from '@/lib/core/template/template-problem';
import type { NoteWriter } from './note';
import { presetMarkdown } from './preset-markdown';

/**
 * How clips are written by what the reader chose. What reads templates is loaded only where there is one; what is wrong with it as such is
 * told before any clip is written.
 */
export async function markdownWriter(settings: ExportSettings): Promise<Result<NoteWriter, TemplateProblem>> {
  const { preset, namePattern, folderPattern } = settings;
  if (preset !== 'own' && namePattern.trim() === '' && folderPattern.trim() === '') {
    return ok((stored, pictureLink = null) =>
      ok({
        text: presetMarkdown(stored, preset, pictureLink),
        ...safePath(stored.clip, presetPath(stored.clip, preset)),
      }),
    );
  }
  return (await import('./template-writer')).templateWriter(settings);
}
