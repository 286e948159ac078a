import type { NotePath } from '@/lib/core/export/note-path';
import type { Result } from '@/lib/core/result';
import type { TemplateProblem } from '@/lib/core/template/template-problem';
import type { PictureLink } from '@/lib/dom/to-markdown';
import type { StoredClip } from '@/lib/store';

/** A clip as a Markdown file, and where it goes. */
export interface Note extends NotePath {
  text: string;
}

/** Writes one clip; that it cannot is for its template to answer for. */
export type NoteWriter = (stored: StoredClip, pictureLink?: PictureLink | null) => Result<Note, TemplateProblem>;
