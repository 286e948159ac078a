import type { Page } from 'puppeteer-core';
import type { Port } from './surface';

/** A tab, or the popup, in Chromium. `onFront` is told when it comes in front. */
export function chromiumPort(page: Page, extensionOrigin: string, onFront: (page: Page) => void): Port {
  return {
    async evaluate(source, argumentsAsJson) {
      const call = `(async (passed) => JSON.stringify(await (${source})(...JSON.parse(passed))))`;
      const answer: unknown = await page.evaluate(`${call}(${JSON.stringify(argumentsAsJson)})`);
      return typeof answer === 'string' ? answer : null;
    },
    async clickAt(x, y) {
      try {
        await page.mouse.click(x, y);
      } catch (error) {
        // A popup that its own button closes may be gone before it has answered that it was pressed.
        if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
      }
    },
    tapAt: (x, y) => page.touchscreen.tap(x, y),
    resize: (width, height) => page.setViewport({ width, height, hasTouch: true }),
    typeText: (text) => page.keyboard.type(text),
    pressKey: (key) => page.keyboard.press(key),
    async chooseFiles(selector, paths) {
      const session = await page.createCDPSession();
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      await session.send('DOM.setFileInputFiles', { nodeId, files: paths });
      await session.detach();
    },
    png: () => page.screenshot({ type: 'png' }),
    isOpen: async () => !page.isClosed(),
    async goTo(url) {
      await page.goto(url, { waitUntil: url.startsWith(extensionOrigin) ? 'domcontentloaded' : 'load' });
    },
    async bringToFront() {
      onFront(page);
      await page.bringToFront();
    },
    close: () => page.close(),
  };
}
