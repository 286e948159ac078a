import { copyPlace } from '@/lib/browser/copy-place';
import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import { idsInCopy, readCopy } from '@/lib/store';
import { type BackedUp, type BackupTools, backUp, pageTools } from './back-up';
import type { Control } from './in-batches';

/**
 * Saves what the recovery copy holds as a backup, without the database: the way out where the browser can neither open that nor make
 * another. Clips of the copy that cannot be read are left out.
 */
export function backUpCopy(control: Control, tools: BackupTools = pageTools): Promise<Result<BackedUp, Failure>> {
  return backUp({ pictures: true }, control, {
    ...tools,
    ids: () => idsInCopy(copyPlace),
    read: async (ids) => {
      const read = await readCopy(copyPlace, ids);
      return read.ok ? ok(read.value.records) : read;
    },
  });
}
