import type { Exported } from '@/lib/core/export/export-request';
import { isolated } from '@/lib/core/isolated';
import { say, sayCount } from '@/lib/core/words';
import { listInWords } from './locale';

/** What came of an export, in one sentence. */
export function exportedWords({ files, cancelled, folder }: Exported): string {
  if (!folder) return cancelled ? say('export.cancelled') : sayCount('export.done', files);
  const { unchanged, leftAlone } = folder;
  const [first] = leftAlone;
  const parts = [
    ...(unchanged > 0 ? [sayCount('folder_export.unchanged', unchanged)] : []),
    ...(first === undefined ? [] : [sayCount('folder_export.left_alone', leftAlone.length, isolated(first))]),
  ];
  const ended = cancelled ? 'stopped' : 'done';
  return parts.length > 0
    ? sayCount(`folder_export.${ended}_with`, files, listInWords(parts))
    : sayCount(`folder_export.${ended}`, files);
}
