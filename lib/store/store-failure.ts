import { type Failure, type FailureReason, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

/** What the browsers' and Dexie's error names mean to the reader. */
const reasons: Record<string, FailureReason> = {
  NewerDatabase: 'newer-database',
  VersionError: 'newer-database',
  QuotaExceededError: 'storage-full',
  NoDatabase: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  OpenFailedError: 'storage-unavailable',
  UnknownError: 'storage-failed',
  AbortError: 'storage-failed',
  DatabaseClosedError: 'storage-failed',
  DataError: 'storage-failed',
  TimeoutError: 'storage-failed',
  ReadOnlyError: 'storage-failed',
};

/** Browsers report a full disk or quota as the inner cause of an aborted transaction. */
const causesOf = (error: unknown): Error[] => {
  const causes: Error[] = [];
  let next = error;
  while (next instanceof Error && causes.length < 5) {
    causes.push(next);
    next = 'inner' in next ? next.inner : next.cause;
  }
  // Firefox rejects with a DOMException, which is no instance of Error in every realm.
  if (causes.length === 0 && next instanceof DOMException) causes.push(next);
  return causes;
};

/** The failure that an error of the store stands for; null for a bug. */
export function storeFailure(error: unknown): Failure | null {
  const known = causesOf(error).flatMap(({ name, message }) => {
    const reason = reasons[name];
    return reason ? [failure(reason, `${name}: ${message}`)] : [];
  });
  // The innermost cause says most: an AbortError is only how a full disk shows.
  return known.at(-1) ?? null;
}

/** Runs store work; an expected failure of the browser's storage becomes a value, a bug still throws. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, Failure>> {
  try {
    return ok(await work());
  } catch (error) {
    const known = storeFailure(error);
    if (known) return fail(known);
    throw error;
  }
}
