import { defineBackground } from 'wxt/utils/define-background';
import { answerRequest } from '@/lib/actions/answer-request';
import { clipTab } from '@/lib/actions/clip-tab';
import { keepLibrary } from '@/lib/actions/keep-library';
import { stayAwake } from '@/lib/browser/awake-background';
import { answerRequests } from '@/lib/browser/background-requests';
import { showBadge } from '@/lib/browser/badge';
import { onClipCommand } from '@/lib/browser/commands';
import { tidyDrafts } from '@/lib/browser/drafts';
import { createMenus, onMenu } from '@/lib/browser/menus';
import { badgeAnswer } from '@/lib/core/badge-answer';

export default defineBackground(() => {
  const clip = async (tabId: number, asked: 'whole' | 'selection') => {
    showBadge(tabId, badgeAnswer(await clipTab(tabId, asked, Date.now())));
    void keepLibrary(Date.now());
  };

  createMenus();
  onMenu(clip);
  onClipCommand((tabId) => clip(tabId, 'whole'));
  answerRequests((request) => answerRequest(request, Date.now()).finally(() => void keepLibrary(Date.now())));
  tidyDrafts();
  stayAwake();
});
