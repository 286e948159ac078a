import { browser } from 'wxt/browser';
import type { Failure } from '@/lib/core/failure';
import { pageMarkStyle } from '@/lib/core/page-mark-style';
import type { MarksRequest } from '@/lib/core/page-marks';
import type { Result } from '@/lib/core/result';
import { answerOfTab, runScript } from './tab-script';

/** What a live page answers that is asked about its highlights, unknown until it is read. Their stylesheet is the browser's alone: the page does not see it. */
export const askForMarks = (tabId: number, asked: MarksRequest): Promise<Result<unknown, Failure>> =>
  answerOfTab(tabId, async () => {
    if (asked.type === 'paint') await style(tabId, asked.marks.length > 0);
    return runScript(tabId, '/mark-page.js', { name: 'newsclipMarks', value: asked });
  });

/** Put in once: the same one twice is two. */
async function style(tabId: number, wanted: boolean): Promise<void> {
  const sheet = { target: { tabId }, origin: 'USER', css: pageMarkStyle } as const;
  await browser.scripting.removeCSS(sheet);
  if (wanted) await browser.scripting.insertCSS(sheet);
}
