import { defineBackground } from 'wxt/utils/define-background';
import { answerRequest } from '@/lib/actions/answer-request';
import { clipTab } from '@/lib/actions/clip-tab';
import { checkCopy, keepLibrary } from '@/lib/actions/keep-library';
import { stayAwake } from '@/lib/browser/awake-background';
import { answerRequests } from '@/lib/browser/background-requests';
import { showBadge } from '@/lib/browser/badge';
import { onBrowserStart } from '@/lib/browser/browser-start';
import { onClipCommand } from '@/lib/browser/commands';
import { copyPlace } from '@/lib/browser/copy-place';
import { tidyDrafts } from '@/lib/browser/drafts';
import { createMenus, onMenu } from '@/lib/browser/menus';
import { speakTheReadersLanguage } from '@/lib/browser/words';
import { badgeAnswer } from '@/lib/core/badge-answer';
import { keepCopyIn } from '@/lib/store';

export default defineBackground(() => {
  speakTheReadersLanguage();
  keepCopyIn(copyPlace);
  const clip = async (tabId: number, asked: 'whole' | 'selection') => {
    showBadge(tabId, badgeAnswer(await clipTab(tabId, asked, Date.now())));
    void keepLibrary(Date.now());
  };

  createMenus();
  onMenu(clip);
  onClipCommand((tabId) => clip(tabId, 'whole'));
  answerRequests((request) =>
    answerRequest(request, Date.now()).finally(() => {
      // A draft, kept at each key, is none of the library's.
      if (request.type !== 'keep-draft') void keepLibrary(Date.now());
    }),
  );
  tidyDrafts();
  // A library that has no copy yet, or is ahead of it since the browser ended, has it before it is opened.
  onBrowserStart(async () => {
    await keepLibrary(Date.now());
    await checkCopy();
  });
  stayAwake();
});
