import { setTimeout as sleep } from 'node:timers/promises';
import type { Surface } from '@/tests/e2e/drivers/surface';
import { until } from '@/tests/e2e/drivers/until';
import { allowed } from './allowed';
import { gather } from './clip-page';
import { framesPage, hookedDocument, renderedMarkdown } from './documents';
import { fireEverything } from './in-page/fire';
import { leftovers, leftoversOfPage } from './in-page/look';
import type { Outcome } from './outcome';
import type { CorpusSite } from './site';
import { takeOut } from './take-out';

interface Shown {
  id: string;
  title: string;
  html: string;
}

/** Milliseconds in which what has been fired or loaded may do its harm. */
const aftermath = 60;

/** Opens a clip in the reader, fires whatever can be fired there, and looks at what is on screen. */
export async function inspectReader(library: Surface, site: CorpusSite, clip: Shown, outcome: Outcome): Promise<void> {
  const asked = site.count;
  await library.bringToFront();
  await library.evaluate((id) => {
    location.hash = `#/clip/${id}`;
  }, clip.id);
  await until('the reader', () => library.evaluate(isReading, clip.title));
  await library.evaluate(fireEverything, [], 'article > :last-child', '');
  await sleep(aftermath);
  const found = await library.evaluate(leftovers, 'reader', null, 'article > :last-child', null, allowed);
  outcome.leftovers.push(...found.map((each) => `${each} in the reader`));
  outcome.leftovers.push(...(await library.evaluate(leftoversOfPage)));
  gather(outcome, await library.evaluate(takeNoted), 'reader');
  if (!(await library.evaluate(isReading, clip.title))) outcome.executions.push('the reader left its clip');
  outcome.requests.push(...site.since(asked).map((each) => `${each} from the reader`));
}

const isReading = (title: string): boolean =>
  document.title === `${title} – Newsclip` && document.querySelector('article h1')?.textContent === title;

/** The page of the library stays: what it has noted is taken each time. */
function takeNoted() {
  const answer = { executions: [], violations: [] };
  return window.__noted
    ? { executions: window.__noted.executions.splice(0), violations: window.__noted.violations.splice(0) }
    : answer;
}

const places = ['markdown', 'markdown', 'document'] as const;
const names = ['Markdown rendered by markdown-it', 'Markdown rendered by micromark', 'HTML document'] as const;

/** Takes a clip that is being read out as Markdown and HTML, shows both in pages of their own, and looks at what is stored, too. */
export async function inspectExports(
  tabs: { library: Surface; look: Surface },
  site: CorpusSite,
  clip: Shown,
  outcome: Outcome,
): Promise<void> {
  const { library, look } = tabs;
  const markdown = await takeOut(library, 'Download Markdown');
  const html = await takeOut(library, 'Save as HTML');
  const documents = [...renderedMarkdown(markdown), hookedDocument(html)];
  const addresses = documents.map((each, index) => site.serve('look', `/${clip.id}/${index}`, each));
  const page = site.serve('look', `/${clip.id}`, framesPage(addresses));
  const asked = site.count;
  await look.goTo(page);
  await look.bringToFront();
  await look.evaluate(fireEverything, [0, 1, 2], 'main, article', '');
  await sleep(aftermath);
  for (const [index, place] of places.entries()) {
    const root = place === 'markdown' ? 'main' : 'article';
    const found = await look.evaluate(leftovers, place, index, root, null, allowed);
    outcome.leftovers.push(...found.map((each) => `${each} in ${names[index]}`));
    gather(outcome, await look.evaluate(notedInFrame, index, addresses[index] ?? ''), names[index] ?? '');
  }
  const stored = await look.evaluate(leftovers, 'stored', null, '', clip.html, allowed);
  outcome.leftovers.push(...stored.map((each) => `${each} in what is stored`));
  // A Markdown file names the article's own pictures, which whoever renders it may load.
  const pictures = (await look.evaluate(picturesOf, clip.html)).map(decoded);
  const unasked = site.since(asked).filter((each) => !pictures.includes(decoded(each)));
  outcome.requests.push(...unasked.map((each) => `${each} from an exported document`));
}

/** An address whose signs may be written in one way or the other. */
const decoded = (address: string): string => {
  try {
    return decodeURI(address).replace(/%5b/gi, '[').replace(/%5d/gi, ']');
  } catch {
    return address;
  }
};

/** What the hooks of a frame noted, and whether it is still where it was. */
function notedInFrame(index: number, address: string) {
  const frame = window.frames[index];
  const { executions, violations } = frame?.__noted ?? { executions: ['hooks gone'], violations: [] };
  const left = frame?.location.href.replace(/#.*/, '') === address ? [] : [`left for ${frame?.location.href}`];
  return { executions: [...executions, ...left], violations: [...violations] };
}

function picturesOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('img')].map(({ src }) => src);
}
