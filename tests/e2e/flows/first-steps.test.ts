import { expect, it } from 'vitest';
import { openList, status, undoButton } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();

const steps = { role: 'heading', name: 'First steps' };
const sampleButton = { role: 'button', name: 'Clip the sample' };

it('no tab is opened uninvited at install', async () => {
  expect((await session.browser.tabUrls()).filter((url) => url.includes('library.html'))).toEqual([]);
});

it('the sample is clipped, opened, and taken back', async () => {
  const library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor(steps);
  await session.picture(library, 'first-steps-library');
  await library.waitForText({ role: 'status' }, session.browser.name === 'chromium' ? 'puzzle piece' : 'Done');
  await library.click(sampleButton);
  await library.waitFor({ role: 'heading', name: 'Sample: A town lends out its drills' });
  await session.picture(library, 'first-steps-sample');
  const { clips, bodies } = await stored(session.browser);
  expect(clips).toMatchObject([{ tags: ['sample'], site: 'The Penmarrow Courier (invented)', revision: 1 }]);
  expect(bodies[0]?.text).toContain('340 tools');
  await library.click(undoButton);
  await library.waitForText(status, 'Taken back');
  expect((await stored(session.browser)).clips).toEqual([]);
  // There has been a clip by now: the library is empty, not new.
  await library.waitForText('main', 'No clips here.');
  await library.close();
});

it('a library that has been emptied is no new one: the popup, too, says what to do', async () => {
  await session.browser.open(session.site.articleUrl(articles.tram));
  const popup = await openList(session.browser);
  await popup.waitForText('main', 'No clips here.');
  expect(await popup.find(steps)).toEqual([]);
});
