import { defineBackground } from 'wxt/utils/define-background';
import { answerRequest, clippedFrom } from '@/lib/actions/answer-request';
import { clipTab } from '@/lib/actions/clip-tab';
import { highlightSelection } from '@/lib/actions/highlight-selection';
import { checkCopy, keepLibrary } from '@/lib/actions/keep-library';
import { type ClippedFrom, keepPictures } from '@/lib/actions/keep-pictures';
import { stayAwake } from '@/lib/browser/awake-background';
import { answerRequests } from '@/lib/browser/background-requests';
import { showBadge } from '@/lib/browser/badge';
import { onBrowserStart } from '@/lib/browser/browser-start';
import { onCommand } from '@/lib/browser/commands';
import { copyPlace } from '@/lib/browser/copy-place';
import { tidyDrafts } from '@/lib/browser/drafts';
import { lastHighlightColour } from '@/lib/browser/highlight-colour';
import { onAccessGiven } from '@/lib/browser/host-access';
import { createMenus, onMenu } from '@/lib/browser/menus';
import { speakTheReadersLanguage } from '@/lib/browser/words';
import { badgeAnswer, highlightBadge } from '@/lib/core/badge-answer';
import type { HighlightColour } from '@/lib/core/highlight';
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

  const highlight = async (tabId: number, colour: HighlightColour) => {
    const highlighted = await highlightSelection(tabId, colour, Date.now());
    showBadge(tabId, highlightBadge(highlighted));
    tend(highlighted.ok ? { clipId: highlighted.value.saved.clipId, tabId } : null);
  };

  createMenus();
  onMenu((tabId, act) => ('clip' in act ? clip(tabId, act.clip) : highlight(tabId, act.highlight)));
  onCommand(async (command, tabId) =>
    command === 'clip-page' ? clip(tabId, 'whole') : highlight(tabId, await lastHighlightColour()),
  );
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
