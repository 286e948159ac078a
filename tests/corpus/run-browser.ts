import type { Driver } from '@/tests/e2e/drivers/driver';
import type { Surface } from '@/tests/e2e/drivers/surface';
import { articlePage, headlineOf, reached, type Way } from './article-page';
import { clipPage } from './clip-page';
import { HostileTab } from './hostile-tab';
import { installHooks } from './in-page/hooks';
import { inspectExports, inspectReader } from './inspect-clip';
import { inspectLayers } from './inspect-layers';
import { emptyOutcome, faultsOf, type Outcome } from './outcome';
import { within } from './patient';
import type { Payload } from './payloads';
import type { CorpusSite } from './site';
import { storedPage } from './stored-page';

/** How many payloads share a page. */
const together = 40;

/** Milliseconds for all that is done with one page. */
const longest = 60_000;

/** Payloads that look as if they left, replaced or blocked their page: each has one of its own from the start. */
const takesThePage = /http-equiv|document\s*\.\s*(?:write|open)|location|\.submit\b|while\s*\(|for\s*\(\s*;/i;

/**
 * Takes every payload through one browser: page, popup, store, reader, exports. Where a page with several of them does not
 * become a clip, or shows a fault, its halves are tried again, down to the one payload that does it.
 */
export class CorpusRun {
  readonly outcomes: Outcome[] = [];
  readonly #browser: Driver;
  readonly #site: CorpusSite;
  readonly #origin: string;
  readonly #tabs: { library: Surface; look: Surface };
  readonly #tab: HostileTab;
  /** How many pages have been opened. */
  pages = 0;

  private constructor(browser: Driver, site: CorpusSite, origin: string, tabs: { library: Surface; look: Surface }) {
    this.#browser = browser;
    this.#site = site;
    this.#origin = origin;
    this.#tabs = tabs;
    this.#tab = new HostileTab(browser, site.serve('news', '/', '<!doctype html><title>Nothing</title>'));
  }

  static async begin(browser: Driver, site: CorpusSite): Promise<CorpusRun> {
    const origin = await browser.inExtension(() => location.origin);
    const library = await browser.openExtensionPage('/library.html');
    await library.evaluate(installHooks);
    const look = await browser.open(site.serve('look', '/', '<!doctype html><title>Nothing yet</title>'));
    return new CorpusRun(browser, site, origin, { library, look });
  }

  async tryAll(payloads: readonly Payload[], oneAPage: boolean): Promise<void> {
    const alone = (payload: Payload) => oneAPage || takesThePage.test(payload.markup);
    const shared = payloads.filter((payload) => !alone(payload));
    for (let start = 0; start < shared.length; start += together) {
      const way = (start / together) % 2 === 0 ? 'fragment' : 'inner';
      await this.#tryTogether(shared.slice(start, start + together), way);
    }
    for (const payload of payloads.filter(alone)) this.outcomes.push(await this.#tryOnce([payload], 'raw'));
  }

  /** What is left of payloads that go through one sanitiser alone. */
  inspectLayers(payloads: readonly Payload[]): Promise<string[]> {
    return inspectLayers(this.#tabs.look, this.#site, payloads);
  }

  async #tryTogether(payloads: readonly Payload[], way: Way): Promise<void> {
    const outcome = await this.#tryOnce(payloads, way);
    const isWell = outcome.kind === 'clip' && faultsOf(outcome).length === 0;
    if (isWell || payloads.length === 1) {
      this.outcomes.push(outcome);
      return;
    }
    const half = Math.ceil(payloads.length / 2);
    const known = this.outcomes.length;
    await this.#tryTogether(payloads.slice(0, half), way);
    await this.#tryTogether(payloads.slice(half), way);
    // What none of them does alone was done all the same.
    const reproduced = this.outcomes.slice(known).some((each) => faultsOf(each).length > 0 || each.kind !== 'clip');
    if (!reproduced)
      this.outcomes.push({ ...outcome, payloads: [], unreached: [], words: `${outcome.words}, together` });
  }

  async #tryOnce(payloads: readonly Payload[], way: Way): Promise<Outcome> {
    const outcome = emptyOutcome(payloads);
    const work = this.#inspect(payloads, way, outcome).then(() => '', String);
    const trouble = (await within(longest, work)) ?? `nothing within ${longest} ms`;
    if (trouble !== '') {
      outcome.kind = 'nothing';
      outcome.words = trouble;
    }
    return outcome;
  }

  async #inspect(payloads: readonly Payload[], way: Way, outcome: Outcome): Promise<void> {
    this.pages += 1;
    const url = this.#site.serve('news', `/story/${this.pages}`, articlePage(this.pages, payloads, way));
    const tab = await this.#tab.open(url);
    try {
      await clipPage(this.#browser, this.#site, tab, outcome);
    } finally {
      await this.#tab.leave();
    }
    if (outcome.kind === 'clip') {
      const clip = await storedPage(this.#browser, headlineOf(this.pages));
      if (!clip) throw new Error('said “Clipped” and stored nothing');
      outcome.unreached = payloads.filter((payload) => !reached(payload, clip.text));
      await inspectReader(this.#tabs.library, this.#site, clip, outcome);
      await inspectExports(this.#tabs, this.#site, clip, outcome);
    }
    for (const { where, text } of await this.#browser.takeTroubles()) {
      if (!where.startsWith(this.#origin) && !text.includes(this.#origin)) continue;
      if (/Content[- ]Security[- ]Policy|Trusted ?(?:Type|HTML|Script)/i.test(text)) outcome.violations.push(text);
      // What Firefox remarks on the page's own drawings, whoever copies them, is no error.
      else if (!/^Unexpected value .* parsing \S+ attribute\.$/s.test(text)) outcome.errors.push(`${text} at ${where}`);
    }
  }
}
