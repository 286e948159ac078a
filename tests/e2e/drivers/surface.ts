import { lookFor, type Seen, type Target } from './seen';
import { patience, until } from './until';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** Keys that flows press by name, as `KeyboardEvent.key` spells them; any other single character stands for itself. */
export type Key =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Backspace'
  | 'Delete'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'End'
  | 'Home'
  | Letter;
/** What the lists take for an act. */
type Letter = ' ' | 'a' | '/' | '?' | '#' | 'e' | 'f' | 'h' | 'j' | 'k' | 'm' | 'n' | 'N' | 'o' | 'p' | 's' | 't' | 'x';

/** What a browser driver gives for one page, popup or extension page; everything else is built upon it. */
export interface Port {
  /** Runs the source text of a function in the page with JSON arguments; gives its answer as JSON text. */
  evaluate(source: string, argumentsAsJson: string): Promise<string | null>;
  clickAt(x: number, y: number): Promise<void>;
  /** With a finger. */
  tapAt(x: number, y: number): Promise<void>;
  /** Gives the page a window of that many CSS pixels, one that is touched. */
  resize(width: number, height: number): Promise<void>;
  typeText(text: string): Promise<void>;
  pressKey(key: Key): Promise<void>;
  /** Gives files on disk to a file picker, as its window does when the reader has chosen. */
  chooseFiles(selector: string, paths: string[]): Promise<void>;
  png(): Promise<Uint8Array>;
  isOpen(): Promise<boolean>;
  goTo(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

const describeTarget = (target: Target) =>
  typeof target === 'string' ? target : `${target.role} “${target.name ?? target.nameStart ?? 'any'}”`;

/** Beginning and end of a long text: what is waited for mostly stands last. */
const shortened = (text: string): string =>
  text.length > 1_200 ? `${text.slice(0, 400)} … ${text.slice(-800)}` : text;

/** A page, the popup or the library, driven with a real mouse and a real keyboard. */
export class Surface {
  readonly #port: Port;

  constructor(port: Port) {
    this.#port = port;
  }

  /** Runs a function that uses nothing from outside itself in the page; arguments and answer pass as JSON. */
  evaluate<A extends Json[], R>(inPage: (...passed: A) => R | Promise<R>, ...passed: A): Promise<R> {
    return this.evaluateSource(String(inPage), ...passed);
  }

  /** The same for a function given as source text. */
  async evaluateSource<R>(source: string, ...passed: Json[]): Promise<R> {
    const answer = await this.#port.evaluate(source, JSON.stringify(passed));
    const parsed: R = answer === null ? undefined : JSON.parse(answer);
    return parsed;
  }

  /** Every visible element that fits, now. */
  find(target: Target): Promise<Seen[]> {
    return this.evaluate(lookFor, target, false);
  }

  /** The first visible element that fits, as soon as there is one that also passes the test given. */
  waitFor(target: Target, test: (seen: Seen) => boolean = () => true, milliseconds = patience): Promise<Seen> {
    return this.#until(describeTarget(target), async () => (await this.find(target)).find(test), milliseconds);
  }

  waitForText(target: Target, text: string | RegExp, milliseconds = patience): Promise<Seen> {
    const fits = ({ text: seen }: Seen) => (typeof text === 'string' ? seen.includes(text) : text.test(seen));
    return this.#until(
      `“${text}” in ${describeTarget(target)}`,
      async () => (await this.find(target)).find(fits),
      milliseconds,
    );
  }

  waitUntilGone(target: Target): Promise<true> {
    return this.#until(`${describeTarget(target)} to go`, async () => (await this.find(target)).length === 0);
  }

  async click(target: Target): Promise<void> {
    const { box } = await this.#settled(target);
    await this.#port.clickAt(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** As `click`, with a finger. */
  async tap(target: Target): Promise<void> {
    const { box } = await this.#settled(target);
    await this.#port.tapAt(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Replaces what a field holds by typing. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.waitFor(target, ({ focused }) => focused);
    await this.evaluate(() => {
      const field = document.activeElement;
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    });
    await (text === '' ? this.#port.pressKey('Delete') : this.#port.typeText(text));
    await this.waitFor(target, ({ value }) => value === text);
  }

  /** Chooses a value in the list of choices that a selector finds, as soon as there is one that holds it. */
  async choose(selector: string, value: string): Promise<void> {
    await this.#until(`“${value}” among the choices of ${selector}`, () =>
      this.evaluate(
        (list, wanted) => {
          const select = document.querySelector(list);
          if (!(select instanceof HTMLSelectElement) || select.disabled) return false;
          if (![...select.options].some((option) => option.value === wanted)) return false;
          select.value = wanted;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        selector,
        value,
      ),
    );
  }

  type(text: string): Promise<void> {
    return this.#port.typeText(text);
  }

  press(key: Key): Promise<void> {
    return this.#port.pressKey(key);
  }

  /** Gives files on disk to the file picker that a selector finds. */
  chooseFiles(selector: string, ...paths: string[]): Promise<void> {
    return this.#port.chooseFiles(selector, paths);
  }

  resize(width: number, height: number): Promise<void> {
    return this.#port.resize(width, height);
  }

  png(): Promise<Uint8Array> {
    return this.#port.png();
  }

  isOpen(): Promise<boolean> {
    return this.#port.isOpen();
  }

  goTo(url: string): Promise<void> {
    return this.#port.goTo(url);
  }

  bringToFront(): Promise<void> {
    return this.#port.bringToFront();
  }

  close(): Promise<void> {
    return this.#port.close();
  }

  /** Selects from the beginning of the first element that fits to the end of the last one, as a reader would. */
  selectText(first: string, last = first): Promise<string> {
    return this.evaluate(
      (from, to) => {
        const start = document.querySelector(from);
        const end = [...document.querySelectorAll(to)].at(-1);
        if (!start || !end) throw new Error(`Nothing to select between ${from} and ${to}`);
        start.scrollIntoView({ block: 'center', behavior: 'instant' });
        const selection = document.getSelection();
        selection?.setBaseAndExtent(start, 0, end, end.childNodes.length);
        return String(selection);
      },
      first,
      last,
    );
  }

  /**
   * An enabled element that has come to rest: what moves or is disabled cannot be clicked. Firefox scrolls to whole pixels
   * and so, asked again, to and fro by one of them.
   */
  async #settled(target: Target): Promise<Seen> {
    let before: Seen['box'] | null = null;
    return this.#until(`${describeTarget(target)} to be clickable`, async () => {
      const seen = (await this.evaluate(lookFor, target, true)).find(({ disabled }) => !disabled);
      const now = seen?.box ?? null;
      const resting = now && before && Math.abs(now.x - before.x) < 2 && Math.abs(now.y - before.y) < 2;
      before = now;
      return resting ? seen : null;
    });
  }

  /** Waits, and on giving up says what was there to see instead. */
  async #until<T>(
    what: string,
    question: () => Promise<T | null | undefined | false>,
    milliseconds = patience,
  ): Promise<T> {
    try {
      return await until(what, question, milliseconds);
    } catch (error) {
      const [body] = await this.find('body').catch(() => []);
      throw new Error(`${String(error)}. On screen: ${body ? shortened(body.text) : 'nothing'}`);
    }
  }
}
