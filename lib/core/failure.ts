import type { ExtractionProblem } from './extraction';

/**
 * Everything that can be expected to go wrong, as data. Each reason has one sentence that says what happened and one that
 * says what the reader can do; popup, library and badge title all take their words from here.
 */
const explanations = {
  'local-address': {
    sentence: 'This page has no address on the web to clip it under.',
    advice: 'Open the article on the web and clip it there.',
  },
  'no-article': {
    sentence: 'No article was found on this page.',
    advice: 'Open a single article, or select the text you want and choose “Clip selection” from the context menu.',
  },
  'no-selection': {
    sentence: 'Nothing is selected on this page.',
    advice: 'Select the text you want and try again.',
  },
  'pdf-page': {
    sentence: 'This is a PDF in the browser’s viewer, which extensions cannot read.',
    advice: 'Clip the web page that links to it instead.',
  },
  'too-large': {
    sentence: 'This page is too large to be clipped whole.',
    advice: 'Select the part you want and choose “Clip selection” from the context menu.',
  },
  unexpected: {
    sentence: 'Something went wrong inside Newsclip; nothing was changed.',
    advice: 'Try again; if it stays so, report it with the page’s address.',
  },
  'no-answer': {
    sentence: 'The browser stopped Newsclip before it could say whether this was done.',
    advice: 'Try again: what is stored already stays.',
  },
  'browser-page': {
    sentence: 'This is one of the browser’s own pages, which no extension can read.',
    advice: 'Open a news article in this tab and try again.',
  },
  'store-page': {
    sentence: 'The browser does not let extensions read pages of its extension store.',
    advice: 'Open a news article in this tab and try again.',
  },
  'file-page': {
    sentence: 'Newsclip may not read files on this computer.',
    advice: 'Allow “access to file URLs” for Newsclip on the browser’s extensions page, then try again.',
  },
  'page-refused': {
    sentence: 'The browser does not let extensions read this page.',
    advice: 'If it is a PDF, clip the web page that links to it; otherwise open the article in an ordinary tab.',
  },
  'no-blocks': {
    sentence: 'No part of this page holds running text to pick.',
    advice: 'Select the text you want and choose “Clip selection” from the context menu.',
  },
  'page-gone': {
    sentence: 'The page went away before it could be read.',
    advice: 'Wait until the page has loaded and try again.',
  },
  'page-silent': {
    sentence: 'The page did not answer in time.',
    advice: 'Reload the page and try again.',
  },
  'tab-asleep': {
    sentence: 'This tab is asleep: the browser has paused or unloaded its page.',
    advice: 'Open the tab, wait until its page has loaded and try again.',
  },
  'access-refused': {
    sentence: 'Newsclip was not given access to the tabs, so none of them was clipped.',
    advice: 'Press “Clip all tabs” again whenever you like; a single page can be clipped without that access.',
  },
  'access-kept': {
    sentence: 'The browser did not take the access back.',
    advice: 'Take it away on the browser’s extensions page, among the permissions of Newsclip.',
  },
  'storage-unavailable': {
    sentence: 'The browser gives Newsclip no place to store clips here.',
    advice: 'In a private window, or with “never remember history”, clip from an ordinary window instead.',
  },
  'storage-full': {
    sentence: 'There is no room left to store this clip; everything clipped before is safe.',
    advice: 'Free some disk space, or empty Newsclip’s trash, and clip again.',
  },
  'draft-not-kept': {
    sentence: 'The browser could not keep what you typed, so it will be gone when this window closes.',
    advice: 'Clip now, or free some disk space first.',
  },
  'newer-database': {
    sentence: 'Your clips were stored by a newer Newsclip, so this older one leaves them untouched.',
    advice: 'Update Newsclip and open it again.',
  },
  'storage-failed': {
    sentence: 'The browser could not write to Newsclip’s storage, so nothing was changed.',
    advice: 'Make sure that the disk is not full, restart the browser and try again.',
  },
  'clips-lost': {
    sentence: 'The browser has lost clips of your library. Newsclip kept a copy of them.',
    advice: 'Open the library to bring them back.',
  },
  'copy-behind': {
    sentence: 'Your clips are stored, but the browser could not write the copy that protects them.',
    advice: 'Make sure that the disk is not full; Newsclip tries again whenever the library is opened.',
  },
  'copy-unreadable': {
    sentence: 'The browser could not read the copy of your clips, so nothing was changed.',
    advice: 'Restart the browser and try again.',
  },
  'clip-missing': {
    sentence: 'This clip is no longer in the library.',
    advice: 'It may have been deleted in another window.',
  },
  'highlight-too-long': {
    sentence: 'That is more than one highlight can hold, so nothing was highlighted.',
    advice: 'Mark up to 5,000 characters at a time.',
  },
  'selection-apart': {
    sentence: 'This selection lies in a field, in a frame or in several pieces, where Newsclip cannot highlight.',
    advice: 'Select a passage of the article’s own text and try again.',
  },
  'not-in-article': {
    sentence: 'These words are no part of the article as it is clipped, so nothing was highlighted.',
    advice: 'Select words of the article’s own text, or keep these by “Clip selection” in the context menu.',
  },
  'page-too-large': {
    sentence: 'This page is too large to be searched for highlights.',
    advice: 'Open the clip in the library: they are all there.',
  },
  'copy-refused': {
    sentence: 'The browser did not let Newsclip write to the clipboard.',
    advice: 'Click the page once and copy again, or download the Markdown instead.',
  },
  'backup-unreadable': {
    sentence: 'This file is no backup of Newsclip, or no longer one, so nothing was changed.',
    advice: 'Choose a file that Newsclip saved; its name begins with “Newsclip backup”.',
  },
  'backup-newer': {
    sentence: 'This backup was made by a newer Newsclip, so nothing was changed.',
    advice: 'Update Newsclip and restore it then.',
  },
  'backup-too-large': {
    sentence: 'This file is too large for one that another program has rearranged, so nothing was changed.',
    advice: 'Choose the file as Newsclip saved it.',
  },
  'backup-not-made': {
    sentence: 'The browser could not put the backup together, so no file was saved; your clips are as they were.',
    advice: 'Free some disk space, or back up without pictures.',
  },
  'file-unreadable': {
    sentence: 'The browser could not read this file to its end.',
    advice: 'Make sure that it is still there, copy it to this computer and restore it again.',
  },
  'restore-full': {
    sentence:
      'There is no room left for the rest of this backup; all that was in the library, or restored before, is safe.',
    advice: 'Free some disk space and restore the same file again: it goes on with what is missing.',
  },
  'settings-not-kept': {
    sentence: 'The browser could not keep this setting.',
    advice: 'Free some disk space and choose it again.',
  },
  'voice-failed': {
    sentence: 'The voice stopped with an error.',
    advice: 'Press Play to hear the sentence again, or choose another voice.',
  },
  'promise-refused': {
    sentence: 'The browser did not promise to keep your clips; it may delete them when the disk is nearly full.',
    advice: 'Make a backup now and then.',
  },
} as const satisfies Record<ExtractionProblem, object> & Record<string, { sentence: string; advice: string }>;

export type FailureReason = keyof typeof explanations;

export interface Failure {
  reason: FailureReason;
  /** What the browser said, for a bug report; null where there is nothing to add. Never shown as the message. */
  detail: string | null;
}

/** Whether an unknown value, from a page or a message, names a failure that Newsclip knows. */
export const isFailureReason = (value: unknown): value is FailureReason =>
  typeof value === 'string' && Object.hasOwn(explanations, value);

export const failure = (reason: FailureReason, detail: string | null = null): Failure => ({ reason, detail });

/** What happened, and what the reader can do, each in one sentence. */
export const explain = (reason: FailureReason): { sentence: string; advice: string } => explanations[reason];
