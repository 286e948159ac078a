import { countWords } from '@/lib/core/count-words';
import type { Failure } from '@/lib/core/failure';
import { runningTextOfHtml } from '@/lib/core/html-running-text';
import type { Result } from '@/lib/core/result';
import { sampleArticle } from '@/lib/core/sample-article';
import type { Saved } from '@/lib/core/saved';
import { sha256Of } from '@/lib/core/sha256-of';
import { say } from '@/lib/core/words';
import { requestSave } from './save-clip';

/** Clips the sample article, as the popup clips what it shows. */
export async function clipSample(): Promise<Result<Saved, Failure>> {
  const text = runningTextOfHtml(sampleArticle.html);
  const article = { ...sampleArticle, text, wordCount: countWords(text), rawHash: await sha256Of(sampleArticle.html) };
  const draft = { title: '', tags: [say('first_steps.sample.tag')], note: '' };
  return requestSave(article, draft, false, { thumbnail: null, pictureTab: null }, null);
}
