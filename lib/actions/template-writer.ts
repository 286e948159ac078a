import type { ExportSettings } from '@/lib/core/export/export-settings';
import { presetPath, safePath } from '@/lib/core/export/note-path';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Contents, clipFields, withoutSlashes } from '@/lib/core/template/clip-fields';
import { compile } from '@/lib/core/template/compile';
import type { TemplatePlace, TemplateProblem } from '@/lib/core/template/template-problem';
import type { NoteWriter } from './note';
import { contentsOf, presetMarkdown } from './preset-markdown';

/** How clips are written where the reader's own template or patterns say so. */
export function templateWriter(settings: ExportSettings): Result<NoteWriter, TemplateProblem> {
  const { preset, template, namePattern, folderPattern } = settings;
  const whole = preset === 'own' ? compiled('template', template) : null;
  if (whole && !whole.ok) return whole;
  const name = namePattern.trim() ? compiled('name', namePattern) : null;
  if (name && !name.ok) return name;
  const folder = folderPattern.trim() ? compiled('folder', folderPattern) : null;
  if (folder && !folder.ok) return folder;

  return ok((stored, pictureLink = null) => {
    const fields = clipFields(stored, contentsOf(stored, pictureLink));
    const usual = presetPath(stored.clip, preset);
    const text = whole ? whole.value(fields) : ok(preset === 'own' ? '' : presetMarkdown(stored, preset, pictureLink));
    if (!text.ok) return text;
    const named = name ? name.value(fields) : ok(usual.name);
    if (!named.ok) return named;
    const lies = folder ? folder.value(withoutSlashes(clipFields(stored, noContents))) : ok(usual.folder);
    if (!lies.ok) return lies;
    return ok({ text: text.value, ...safePath(stored.clip, { folder: lies.value, name: named.value }) });
  });
}

/** No folder is named by an article. */
const noContents: Contents = { content: () => '', site_content: () => '', bullets: () => '' };

type Filled = (fields: Record<string, unknown>) => Result<string, TemplateProblem>;

/** A template whose problems say in which of the reader's texts they are. */
function compiled(place: TemplatePlace, source: string): Result<Filled, TemplateProblem> {
  const read = compile(source);
  if (!read.ok) return fail({ ...read.problem, place });
  return ok((fields) => {
    const written = read.value(fields);
    return written.ok ? written : fail({ ...written.problem, place });
  });
}
