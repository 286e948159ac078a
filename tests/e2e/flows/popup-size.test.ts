import { expect, it } from 'vitest';
import { useNewsclip } from '../session';
import { articles } from '../site/server';

// On a screen: without one, Chromium gives every popup one and the same size.
const session = useNewsclip({ screen: 'virtual' });

it('the popup has its size from the first paint, and nothing in it jumps while it loads', async () => {
  await session.browser.open(session.site.articleUrl(articles.tram));
  const popup = await session.browser.openPopup();
  const watched = await popup.evaluate(async () => {
    const sizes = new Set<string>();
    const bars = new Set<string>();
    let shifted = 0;
    // What was there before one looked is told as well; Firefox tells of none.
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifted += Number(entry.value);
    });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      observer.observe({ type: 'layout-shift', buffered: true });
    }
    const placeOf = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box && `${selector} ${Math.round(box.top)} to ${Math.round(box.bottom)}`;
    };
    const titled = () => document.querySelector('textarea')?.value;
    for (let frames = 0, after = 0; frames < 600 && after < 30; frames += 1) {
      // Before it has painted anything a popup of Chromium is as small as one can be, and nobody sees it.
      if (performance.getEntriesByType('paint').length > 0) sizes.add(`${innerWidth} by ${innerHeight}`);
      for (const place of [placeOf('[role=tablist]'), placeOf('[type=submit]')]) if (place) bars.add(place);
      if (titled()) after += 1;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return { sizes: [...sizes], bars: [...bars], shifted };
  });
  expect(watched.sizes).toEqual(['400 by 560']);
  expect(watched.bars).toHaveLength(2);
  expect(watched.shifted).toBeLessThan(0.01);
});
