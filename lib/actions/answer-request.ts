import { parseArticle } from '@/lib/core/article';
import { type Failure, failure } from '@/lib/core/failure';
import type { Request } from '@/lib/core/messages';
import { fail, type Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { undoSave } from '@/lib/store';
import { clipTab } from './clip-tab';
import { storeClip } from './store-clip';

/** Does in the background what an extension page asked for, so that closing the page cannot abort it. */
export async function answerRequest(request: Request, now: number): Promise<Result<Saved | null, Failure>> {
  switch (request.type) {
    case 'save': {
      const article = parseArticle(request.article);
      if (!article.ok) return fail(failure('unexpected', article.problem));
      return storeClip(article.value, request.draft, request.again, now);
    }
    case 'clip-tab':
      return clipTab(request.tabId, 'whole', now);
    case 'undo-save':
      return undoSave(request.saved);
  }
}
