import { askBackground } from '@/lib/browser/background-requests';
import type { Article } from '@/lib/core/article';
import type { Draft } from '@/lib/core/draft';
import { type Failure, failure } from '@/lib/core/failure';
import type { HighlightColour } from '@/lib/core/highlight';
import type { Highlighted } from '@/lib/core/highlighted';
import {
  parseClipTabAnswer,
  parseDoneAnswer,
  parseHighlightAnswer,
  parseSaveAnswer,
  type Request,
  type SentPicture,
} from '@/lib/core/messages';
import { fail, type Result } from '@/lib/core/result';
import type { ClippedTab, Saved } from '@/lib/core/saved';

/** Asks the background to store what the popup shows. It is ok only when the strict transaction has completed. */
export const requestSave = (
  article: Article,
  draft: Draft,
  again: boolean,
  picture: SentPicture,
  tabId: number | null,
): Promise<Result<Saved, Failure>> => ask({ type: 'save', article, draft, again, ...picture, tabId }, parseSaveAnswer);

/** Asks the background to clip a tab whose page the reader has given access to. */
export const requestClipTab = (tabId: number): Promise<Result<ClippedTab, Failure>> =>
  ask({ type: 'clip-tab', tabId }, parseClipTabAnswer);

/** Asks the background to highlight what is selected on a tab's page. */
export const requestHighlight = (tabId: number, colour: HighlightColour): Promise<Result<Highlighted, Failure>> =>
  ask({ type: 'highlight-selection', tabId, colour }, parseHighlightAnswer);

/** Asks the background to take that back. */
export const requestUndoHighlight = (tabId: number, highlighted: Highlighted): Promise<Result<null, Failure>> =>
  ask({ type: 'undo-highlight', tabId, highlighted }, parseDoneAnswer);

/** Asks the background to take a save back. */
export const requestUndo = (saved: Saved): Promise<Result<null, Failure>> =>
  ask({ type: 'undo-save', saved }, parseDoneAnswer);

/** Asks the background for the pictures of a clip that are missing. Answered when they are noted; they come one after another. */
export const requestPictures = (clipId: string): Promise<Result<null, Failure>> =>
  ask({ type: 'get-pictures', clipId }, parseDoneAnswer);

/** Asks the background to keep what was typed: what the popup wrote itself could go with it when it closes. */
export async function requestKeepDraft(urlKey: string, draft: Draft): Promise<Result<null, Failure>> {
  const kept = await ask({ type: 'keep-draft', urlKey, draft }, parseDoneAnswer);
  return kept.ok ? kept : fail(failure('draft-not-kept', kept.problem.detail));
}

/** A background that is stopped in the middle may have done what was asked, or not. */
async function ask<Value>(
  request: Request,
  parse: (answer: unknown) => Result<Value, Failure> | null,
): Promise<Result<Value, Failure>> {
  try {
    return parse(await askBackground(request)) ?? fail(failure('no-answer'));
  } catch (error) {
    return fail(failure('no-answer', String(error)));
  }
}
