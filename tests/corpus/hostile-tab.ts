import type { Driver } from '@/tests/e2e/drivers/driver';
import type { Surface } from '@/tests/e2e/drivers/surface';
import { within } from './patient';

/** Milliseconds for a page to load, and for one to be left. */
const [loading, leaving] = [5_000, 4_000];

/** The one tab that hostile pages are opened in, as long as they let it live. */
export class HostileTab {
  readonly #browser: Driver;
  readonly #empty: string;
  #tab: Surface | null = null;

  /** `empty` is the address of a page of ours with nothing in it. */
  constructor(browser: Driver, empty: string) {
    this.#browser = browser;
    this.#empty = empty;
  }

  /** Brings a page in front. One that goes on loading, or leaves for another, is the page in front all the same. */
  async open(url: string): Promise<Surface | null> {
    if (!this.#tab) {
      this.#tab =
        (await within(loading, this.#browser.open(url))) ??
        (await within(
          leaving,
          this.#browser.tabAt((each) => each === url),
        ));
      return this.#tab;
    }
    await within(loading, this.#tab.goTo(url));
    await within(leaving, this.#tab.bringToFront());
    return this.#tab;
  }

  /** Leaves the page, so that nothing of it runs any more. */
  async leave(): Promise<void> {
    const tab = this.#tab;
    if (!tab) return;
    const left = await within(
      leaving,
      tab.goTo(this.#empty).then(() => true),
    );
    if (left) return;
    this.#tab = null;
    await within(leaving, tab.close());
  }
}
