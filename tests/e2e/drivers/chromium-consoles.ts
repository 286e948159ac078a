import type { Browser, Target } from 'puppeteer-core';
import type { Trouble } from './driver';

/** Listens to the console of every page, popup and worker, from its first line on. */
export class ChromiumConsoles {
  readonly #browser: Browser;
  #troubles: Trouble[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async start(): Promise<void> {
    this.#browser.on('targetcreated', (target) => void this.#listen(target));
    await Promise.all(this.#browser.targets().map((target) => this.#listen(target)));
  }

  /** What has come in since the last call. */
  async take(): Promise<Trouble[]> {
    const taken = this.#troubles;
    this.#troubles = [];
    return taken;
  }

  async #listen(target: Target): Promise<void> {
    if (!['page', 'background_page', 'service_worker', 'other'].includes(target.type())) return;
    try {
      const session = await target.createCDPSession();
      const note = (text: string) => this.#troubles.push({ where: target.url(), text });
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
        note(`${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`),
      );
      session.on('Runtime.consoleAPICalled', ({ type, args }) => {
        if (type !== 'error' && type !== 'warning' && type !== 'assert') return;
        note(`console.${type} ${args.map((each) => each.description ?? JSON.stringify(each.value)).join(' ')}`);
      });
      session.on('Log.entryAdded', ({ entry }) => {
        if (entry.level === 'error' || entry.level === 'warning')
          note(`${entry.source}: ${entry.text} ${entry.url ?? ''}`);
      });
      await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    } catch {
      // The target went away before it could be listened to: it has nothing more to say.
    }
  }
}
