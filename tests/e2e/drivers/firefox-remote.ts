import * as v from 'valibot';
import { Bidi } from './bidi';
import type { Json } from './surface';
import { until } from './until';

const treeSchema = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });
const createdSchema = v.object({ context: v.string() });
const nodesSchema = v.object({ nodes: v.array(v.object({ sharedId: v.string() })) });
const pictureSchema = v.object({ data: v.string() });
const sessionSchema = v.object({ capabilities: v.object({ browserVersion: v.string() }) });
const answerSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.string()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/** The commands of WebDriver BiDi that the Firefox driver uses, with their answers read. */
export class FirefoxRemote {
  readonly #bidi: Bidi;
  readonly version: string;

  private constructor(bidi: Bidi, version: string) {
    this.#bidi = bidi;
    this.version = version;
  }

  static async connect(url: string): Promise<FirefoxRemote> {
    const bidi = await Bidi.connect(`${url}/session`);
    const capabilities = { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } };
    const session = v.parse(sessionSchema, await bidi.send('session.new', { capabilities }));
    return new FirefoxRemote(bidi, session.capabilities.browserVersion);
  }

  async installExtension(folder: string, privateBrowsing: boolean): Promise<void> {
    await this.#bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: folder },
      ...(privateBrowsing && { 'moz:allowPrivateBrowsing': true }),
    });
  }

  async tabs(): Promise<{ context: string; url: string }[]> {
    return v.parse(treeSchema, await this.#bidi.send('browsingContext.getTree', { maxDepth: 0 })).contexts;
  }

  async newTab(background: boolean, beside?: string): Promise<string> {
    const options = { type: 'tab', background, ...(beside && { referenceContext: beside }) };
    return v.parse(createdSchema, await this.#bidi.send('browsingContext.create', options)).context;
  }

  async navigate(context: string, url: string, wait: 'none' | 'complete'): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', { context, url, wait });
  }

  async activate(context: string): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context });
  }

  async closeTab(context: string): Promise<void> {
    // The last tab of a window stays open whoever closes it.
    if ((await this.tabs()).length === 1) await this.newTab(false);
    await this.#bidi.send('browsingContext.close', { context });
  }

  async perform(context: string, actions: object[]): Promise<void> {
    await this.#bidi.send('input.performActions', { context, actions });
  }

  /** Gives files on disk to a file picker. */
  async chooseFiles(context: string, selector: string, files: string[]): Promise<void> {
    const located = await this.#bidi.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
    });
    const [node] = v.parse(nodesSchema, located).nodes;
    if (!node) throw new Error(`There is no file picker ${selector}`);
    await this.#bidi.send('input.setFiles', { context, element: { sharedId: node.sharedId }, files });
  }

  async resize(context: string, width: number, height: number): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
  }

  async png(context: string): Promise<Uint8Array> {
    const picture = v.parse(pictureSchema, await this.#bidi.send('browsingContext.captureScreenshot', { context }));
    return Buffer.from(picture.data, 'base64');
  }

  /** Runs the source text of a function; arguments and answer are JSON text. */
  async evaluate(context: string, source: string, argumentsAsJson: string): Promise<string | null> {
    const reply = await this.#bidi.send('script.callFunction', {
      functionDeclaration: `async (passed) => JSON.stringify(await (${source})(...JSON.parse(passed)))`,
      arguments: [{ type: 'string', value: argumentsAsJson }],
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    const answer = v.parse(answerSchema, reply);
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value ?? null;
  }

  /** Runs a function in the window of Firefox itself, with the rights of the browser. */
  async inBrowserScope<A extends Json[], R>(inWindow: (...passed: A) => R | Promise<R>, ...passed: A): Promise<R> {
    const context = await until('the window of Firefox', async () => {
      const tree = v.parse(treeSchema, await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
      return tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    });
    const answer = await this.evaluate(context, String(inWindow), JSON.stringify(passed));
    const parsed: R = answer === null ? undefined : JSON.parse(answer);
    return parsed;
  }

  /** Asks the browser to end. */
  async quit(): Promise<void> {
    await this.#bidi.send('browser.close').catch(() => {});
    this.#bidi.close();
  }
}
