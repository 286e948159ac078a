import { defineBackground } from 'wxt/utils/define-background';
import { answerRequest } from '@/lib/actions/answer-request';
import { clipTab } from '@/lib/actions/clip-tab';
import { highlightSelection } from '@/lib/actions/highlight-selection';
import { checkCopy, keepLibrary } from '@/lib/actions/keep-library';
import { stayAwake } from '@/lib/browser/awake-background';
import { answerRequests } from '@/lib/browser/background-requests';
import { showBadge } from '@/lib/browser/badge';
import { onBrowserStart } from '@/lib/browser/browser-start';
import { onCommand } from '@/lib/browser/commands';
import { copyPlace } from '@/lib/browser/copy-place';
import { tidyDrafts } from '@/lib/browser/drafts';
import { lastHighlightColour } from '@/lib/browser/highlight-colour';
import { createMenus, onMenu } from '@/lib/browser/menus';
import { speakTheReadersLanguage } from '@/lib/browser/words';
import { badgeAnswer, highlightBadge } from '@/lib/core/badge-answer';
import type { HighlightColour } from '@/lib/core/highlight';
import { keepCopyIn } from '@/lib/store';

export default defineBackground(() => {
  speakTheReadersLanguage();
  keepCopyIn(copyPlace);
  const clip = async (tabId: number, asked: 'whole' | 'selection') => {
    showBadge(tabId, badgeAnswer(await clipTab(tabId, asked, Date.now())));
    void keepLibrary(Date.now());
  };

  const highlight = async (tabId: number, colour: HighlightColour) => {
    showBadge(tabId, highlightBadge(await highlightSelection(tabId, colour, Date.now())));
    void keepLibrary(Date.now());
  };

  createMenus();
  onMenu((tabId, act) => ('clip' in act ? clip(tabId, act.clip) : highlight(tabId, act.highlight)));
  onCommand(async (command, tabId) =>
    command === 'clip-page' ? clip(tabId, 'whole') : highlight(tabId, await lastHighlightColour()),
  );
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
