import { type Failure, type FailureReason, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { closeDatabase } from './database';
import { isFull } from './room-left';

/** What the browsers' and Dexie's error names mean to the reader. */
const reasons: Record<string, FailureReason> = {
  NewerDatabase: 'newer-database',
  LostClips: 'clips-lost',
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
export async function storeFailure(error: unknown): Promise<Failure | null> {
  const known = causesOf(error).flatMap(({ name, message }) => {
    const reason = reasons[name];
    return reason ? [failure(reason, `${name}: ${message}`)] : [];
  });
  // The innermost cause says most: an AbortError is only how a full disk shows.
  const problem = known.at(-1) ?? null;
  // Chromium holds Newsclip to no quota and so calls a full disk an unknown error: what is left tells it from others.
  if (problem?.reason === 'storage-failed' && (await isFull())) {
    return failure('storage-full', problem.detail);
  }
  return problem;
}

/** Runs store work; an expected failure of the browser's storage becomes a value, a bug still throws. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, Failure>> {
  try {
    return ok(await work());
  } catch (error) {
    const known = await storeFailure(error);
    if (known?.reason === 'storage-full') closeDatabase();
    if (known) return fail(known);
    throw error;
  }
}
