import { defineBackground } from 'wxt/utils/define-background';
import { answerRequest, clippedFrom } from '@/lib/actions/answer-request';
import { clipTab } from '@/lib/actions/clip-tab';
import { checkCopy, keepLibrary } from '@/lib/actions/keep-library';
import { type ClippedFrom, keepPictures } from '@/lib/actions/keep-pictures';
import { stayAwake } from '@/lib/browser/awake-background';
import { answerRequests } from '@/lib/browser/background-requests';
import { showBadge } from '@/lib/browser/badge';
import { onBrowserStart } from '@/lib/browser/browser-start';
import { onClipCommand } from '@/lib/browser/commands';
import { copyPlace } from '@/lib/browser/copy-place';
import { tidyDrafts } from '@/lib/browser/drafts';
import { onAccessGiven } from '@/lib/browser/host-access';
import { createMenus, onMenu } from '@/lib/browser/menus';
import { speakTheReadersLanguage } from '@/lib/browser/words';
import { badgeAnswer } from '@/lib/core/badge-answer';
import { keepCopyIn } from '@/lib/store';

export default defineBackground(() => {
  speakTheReadersLanguage();
  keepCopyIn(copyPlace);
  /** What is done when whoever asked for something has been answered: nobody waits for it. */
  const tend = (from: ClippedFrom | null) => {
    void keepLibrary(Date.now());
    void keepPictures(from);
  };
  const clip = async (tabId: number, asked: 'whole' | 'selection') => {
    const clipped = await clipTab(tabId, asked, Date.now());
    showBadge(tabId, badgeAnswer(clipped));
    tend(clipped.ok ? { clipId: clipped.value.clipId, tabId } : null);
  };

  createMenus();
  onMenu(clip);
  onClipCommand((tabId) => clip(tabId, 'whole'));
  answerRequests((request) => {
    const answering = answerRequest(request, Date.now());
    // A draft, kept at each key, is none of the library's.
    if (request.type !== 'keep-draft') {
      answering.then(
        (answer) => tend(clippedFrom(request, answer)),
        () => tend(null),
      );
    }
    return answering;
  });
  onAccessGiven(() => void keepPictures(null));
  tidyDrafts();
  // A library that has no copy yet, or is ahead of it since the browser ended, has it before it is opened.
  onBrowserStart(async () => {
    void keepPictures(null);
    await keepLibrary(Date.now());
    await checkCopy();
  });
  stayAwake();
});
