import { browser } from 'wxt/browser';
import { parseRequest, type Request } from '@/lib/core/messages';

/** Asks the background, waking it where it sleeps. The answer is unknown until the action that asked has read it. */
export const askBackground = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/**
 * Answers requests of the extension's own pages. What comes from anywhere else, a content script among it, or is no
 * request, gets no answer.
 */
export function answerRequests(answer: (request: Request) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = isOwnPage(sender) ? parseRequest(message) : null;
    if (!request) return false;
    answer(request).then(respond);
    return true; // the answer comes later
  });
}

/** A content script is sent by the extension, too, but from the address of its web page. */
const isOwnPage = ({ id, url }: { id?: string; url?: string }): boolean =>
  id === browser.runtime.id && url?.startsWith(new URL('/', browser.runtime.getURL('/library.html')).href) === true;
