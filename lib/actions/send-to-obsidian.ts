import { copyText } from '@/lib/browser/clipboard';
import { loadExportSettings } from '@/lib/browser/export-settings';
import { openOtherProgram } from '@/lib/browser/other-program';
import type { Failure } from '@/lib/core/failure';
import { fileName } from '@/lib/core/file-name';
import { obsidianHandOff } from '@/lib/core/obsidian-uri';
import { ok, type Result } from '@/lib/core/result';
import { clipMarkdown } from './clip-markdown';
import { storedClip } from './stored-clip';

/**
 * Asks Obsidian for a note of a clip; to be called on a click. Whether it is there, and what it does, nobody is told. `vault` is empty for the one that was open last.
 */
export async function sendToObsidian(clipId: string, vault: string): Promise<Result<null, Failure>> {
  const stored = await storedClip(clipId);
  if (!stored.ok) return stored;
  const settings = await loadExportSettings();
  // A template of her own is meant for her notes; the forms for a site's generator are not.
  const note = await clipMarkdown(
    stored.value,
    settings.preset === 'own' ? settings : { ...settings, preset: 'obsidian' },
  );
  if (!note.ok) return note;
  const { name, text: content } = note.value;
  const { uri, byClipboard } = obsidianHandOff({ vault, file: fileName(name, '', name), content });
  if (byClipboard) {
    const copied = await copyText(content);
    if (!copied.ok) return copied;
  }
  openOtherProgram(uri);
  return ok(null);
}
