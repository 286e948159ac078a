import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '@/tests/e2e/drivers/driver';
import type { Json, Surface } from '@/tests/e2e/drivers/surface';
import { floorPages, inPageScript } from './floor-extension';
import type { InPage } from './in-page/in-page';

type Job<Value> = { state: 'running' } | { state: 'done'; value: Value } | { state: 'failed'; problem: string };

/** How long to wait before a job is asked about, in milliseconds: longer each time, up to the last. */
const waits = [5, 20, 100, 400, 1_000];

/** The functions of `in-page/in-page.ts`, in a page of the extension that runs nothing else. */
export class InPageCalls {
  readonly #driver: Driver;
  readonly #script: string;
  #page: Surface | null = null;

  private constructor(driver: Driver, script: string) {
    this.#driver = driver;
    this.#script = script;
  }

  static async in(driver: Driver): Promise<InPageCalls> {
    return new InPageCalls(driver, await inPageScript());
  }

  /** Runs one of them in front of all other tabs, and asks now and again whether it is done: no call into a page may last for minutes. */
  async call<Name extends keyof InPage>(name: Name, ...passed: Json[]): Promise<Awaited<ReturnType<InPage[Name]>>> {
    const page = await this.#ready();
    await page.bringToFront();
    await page.evaluateSource('(name, ...passed) => globalThis.newsclipBench.start(name, passed)', name, ...passed);
    for (let asked = 0; ; asked += 1) {
      await sleep(waits[Math.min(asked, waits.length - 1)]);
      const job: Job<Awaited<ReturnType<InPage[Name]>>> = await page.evaluateSource(
        '() => globalThis.newsclipBench.job',
      );
      if (job.state === 'done') return job.value;
      if (job.state === 'failed') throw new Error(`${name}: ${job.problem}`);
    }
  }

  /** Closes the page, with all that its functions hold. The next call opens another. */
  async close(): Promise<void> {
    await this.#page?.close();
    this.#page = null;
  }

  async #ready(): Promise<Surface> {
    if (this.#page) return this.#page;
    this.#page = await this.#driver.openExtensionPage(floorPages.empty);
    await this.#page.evaluateSource(`() => { ${this.#script}\n globalThis.newsclipBench = (${jobs})(run); }`);
    return this.#page;
  }
}

/** Runs in the page: one job at a time. */
const jobs = `(functions) => {
  const bench = {
    job: null,
    start(name, passed) {
      bench.job = { state: 'running' };
      Promise.resolve()
        .then(() => functions[name](...passed))
        .then(
          (value) => { bench.job = { state: 'done', value }; },
          (error) => { bench.job = { state: 'failed', problem: String(error && error.stack || error) }; },
        );
    },
  };
  return bench;
}`;
