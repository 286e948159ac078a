import type { FirefoxRemote } from './firefox-remote';
import type { Key, Port } from './surface';
import { until } from './until';

/** Keys without a character, as WebDriver spells them (https://w3c.github.io/webdriver/#keyboard-actions). */
const webdriverKeys: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  End: '\uE010',
  Home: '\uE011',
};

/** A tab in Firefox, whatever it shows. */
export function tabPort(remote: FirefoxRemote, context: string, extensionOrigin: string): Port {
  const press = (keys: string[]) =>
    remote.perform(context, [
      {
        type: 'key',
        id: 'keyboard',
        actions: keys.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      },
    ]);
  const point = (pointerType: 'mouse' | 'touch', x: number, y: number) =>
    remote.perform(context, [
      {
        type: 'pointer',
        id: pointerType,
        parameters: { pointerType },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  return {
    evaluate: (source, argumentsAsJson) => remote.evaluate(context, source, argumentsAsJson),
    clickAt: (x, y) => point('mouse', x, y),
    tapAt: (x, y) => point('touch', x, y),
    resize: (width, height) => remote.resize(context, width, height),
    typeText: (text) => press([...text]),
    pressKey: (key: Key) => press([webdriverKeys[key] ?? key]),
    chooseFiles: (selector, paths) => remote.chooseFiles(context, selector, paths),
    png: () => remote.png(context),
    isOpen: async () => (await remote.tabs()).some((tab) => tab.context === context),
    async goTo(url) {
      // Extension pages send no load event over BiDi.
      const ownPage = url.startsWith(extensionOrigin);
      await remote.navigate(context, url, ownPage ? 'none' : 'complete');
      if (ownPage)
        await until(
          url,
          async () => (await remote.evaluate(context, `() => document.readyState`, '[]')) === '"complete"',
        );
    },
    async bringToFront() {
      await remote.activate(context);
      // In a browser that has just started the address bar has the keyboard, and the page hears of no focus that comes or goes.
      await remote.inBrowserScope(() => gBrowser.selectedBrowser.focus());
    },
    close: () => remote.closeTab(context),
  };
}
