import { keepDraft } from '@/lib/browser/drafts';
import { parseArticle } from '@/lib/core/article';
import { type Failure, failure } from '@/lib/core/failure';
import type { Highlighted } from '@/lib/core/highlighted';
import { jpegOf } from '@/lib/core/jpeg-data-url';
import type { Request } from '@/lib/core/messages';
import { fail, type Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { undoSave, wantPicturesOf } from '@/lib/store';
import { clipTab } from './clip-tab';
import { highlightSelection } from './highlight-selection';
import type { ClippedFrom } from './keep-pictures';
import { storeClip } from './store-clip';
import { thumbnailOfTab } from './tab-thumbnail';
import { undoHighlight } from './undo-highlight';

/** Does in the background what an extension page asked for, so that closing the page cannot abort it. */
export async function answerRequest(
  request: Request,
  now: number,
): Promise<Result<Saved | Highlighted | null, Failure>> {
  switch (request.type) {
    case 'save': {
      const article = parseArticle(request.article);
      if (!article.ok) return fail(failure('unexpected', article.problem));
      const { draft, again, thumbnail, pictureTab } = request;
      const picture = thumbnail !== null ? jpegOf(thumbnail) : await thumbnailOfTab(pictureTab, article.value);
      return storeClip(article.value, draft, again, now, picture);
    }
    case 'clip-tab':
      return clipTab(request.tabId, 'whole', now);
    case 'highlight-selection':
      return highlightSelection(request.tabId, request.colour, now);
    case 'undo-highlight':
      return undoHighlight(request.tabId, request.highlighted, now);
    case 'undo-save':
      return undoSave(request.saved);
    case 'get-pictures':
      return wantPicturesOf(request.clipId);
    case 'keep-draft':
      return keepDraft(request.urlKey, request.draft);
  }
}

/** The clip that a request has stored, and the tab that it came from; null for any other. */
export function clippedFrom(request: Request, answer: Result<Saved | Highlighted | null, Failure>): ClippedFrom | null {
  const tabId = 'tabId' in request && request.type !== 'undo-highlight' ? request.tabId : null;
  if (!answer.ok || !answer.value || tabId === null) return null;
  const saved = 'saved' in answer.value ? answer.value.saved : answer.value;
  return { clipId: saved.clipId, tabId };
}
