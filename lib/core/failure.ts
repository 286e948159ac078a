import { say, underscored } from './words';

/**
 * Everything that can be expected to go wrong, as data. Each reason has one sentence that says what happened and one that
 * says what the reader can do, under `failure` in the messages; popup, library and badge title all take their words from there.
 */
const failureReasons = [
  'local-address',
  'no-article',
  'no-selection',
  'pdf-page',
  'too-large',
  'unexpected',
  'no-answer',
  'browser-page',
  'store-page',
  'file-page',
  'page-refused',
  'no-blocks',
  'page-gone',
  'page-silent',
  'tab-asleep',
  'access-refused',
  'access-kept',
  'storage-unavailable',
  'storage-full',
  'draft-not-kept',
  'newer-database',
  'storage-failed',
  'clips-lost',
  'copy-behind',
  'copy-unreadable',
  'clip-missing',
  'highlight-too-long',
  'selection-apart',
  'not-in-article',
  'page-too-large',
  'copy-refused',
  'import-unknown',
  'import-full',
  'backup-unreadable',
  'backup-newer',
  'backup-too-large',
  'backup-not-made',
  'file-unreadable',
  'restore-full',
  'settings-not-kept',
  'shortcuts-not-opened',
  'voice-failed',
  'promise-refused',
  'template-broken',
  'name-pattern-broken',
  'folder-pattern-broken',
] as const;

export type FailureReason = (typeof failureReasons)[number];

export interface Failure {
  reason: FailureReason;
  /** What the browser said, for a bug report; null where there is nothing to add. Never shown as the message. */
  detail: string | null;
  /** What stands in the places of the sentence; none where it has no places. */
  values?: readonly (string | number)[];
}

/** Whether an unknown value, from a page or a message, names a failure that Newsclip knows. */
export const isFailureReason = (value: unknown): value is FailureReason =>
  failureReasons.some((reason) => reason === value);

export const failure = (reason: FailureReason, detail: string | null = null): Failure => ({ reason, detail });

/** What happened, and what the reader can do, each in one sentence. */
export function explain(
  reason: FailureReason,
  values: readonly (string | number)[] = [],
): { sentence: string; advice: string } {
  const key = underscored(reason);
  return { sentence: say(`failure.${key}.sentence`, ...values), advice: say(`failure.${key}.advice`) };
}
