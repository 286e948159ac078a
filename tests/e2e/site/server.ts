import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { articlePage } from './article-page';
import { akhbar } from './articles/akhbar';
import { haber } from './articles/haber';
import { shimbun } from './articles/shimbun';
import { teaser } from './articles/teaser';
import { tram, tramRevised } from './articles/tram';
import { wireCopy } from './articles/wire-copy';
import { deepPages, hostilePages } from './hostile-pages';
import { loadPicturesWhenNear } from './lazy-script';
import { isOfBrowsers } from './of-browsers';
import { emptyPage, frontPage, gate, outletOf, pageOfTabs, watchingPage } from './other-pages';
import type { OutletId } from './outlets';
import { pdf } from './pdf';
import { picture } from './pictures';
import type { SampleArticle } from './sample-article';
import { watchForClipping } from './watch-script';

export const articles = { tram, wireCopy, haber, akhbar, shimbun, teaser };

/** Nothing from elsewhere, no inline script, and no string becomes script or markup (Trusted Types). */
const strictPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The path of a page that never ends loading, so that nothing can be read from it. */
export const endless = '/endless';

/** The path of the tram article with one picture more, of another outlet. */
export const withForeign = '/with-a-foreign-picture';

interface Answer {
  type: string;
  content: string | Buffer;
  headers?: Record<string, string>;
}

/**
 * The sample outlets on loopback, each under a host name of its own. It can be the browser's proxy, too, and sees every request then;
 * for hosts that are not its own it does not answer.
 */
export class Site {
  /** Every request so far: host, path. None of what browsers ask their makers for. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #port: number;
  #revised = false;
  /** What a test has put on the news outlet, by path. */
  readonly #posted = new Map<string, SampleArticle>();

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.#port = port;
    server.on('request', (request, response) => this.#answer(request, response));
    server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
      this.#note(url, '');
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 Not here\r\n\r\n');
    });
  }

  static async start(): Promise<Site> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The sample site has no port');
    return new Site(server, address.port);
  }

  get port(): number {
    return this.#port;
  }

  url(outlet: OutletId, path: string): string {
    return this.#origin(outlet) + path;
  }

  articleUrl(article: SampleArticle): string {
    return this.url(article.outlet, article.path);
  }

  /** The editors put the second version of the tram article in the place of the first, or the first back. */
  revise(revised = true): void {
    this.#revised = revised;
  }

  /** Puts an article on its outlet, in the place of what was there under its path. */
  post(article: SampleArticle): void {
    this.#posted.set(article.path, article);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #origin(outlet: OutletId): string {
    return `http://${outlet}.localhost:${this.#port}`;
  }

  #note(host: string, path: string): void {
    if (!isOfBrowsers(host)) this.requests.push(host + path);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    this.#note(url.hostname, url.pathname);
    if (url.pathname === endless) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write('<!doctype html><html lang="en"><title>A page without end</title><p>Still loading');
      return;
    }
    const answer = this.#page(url) ?? file(url.pathname);
    response.writeHead(answer ? 200 : 404, {
      'content-type': answer?.type ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...answer?.headers,
    });
    response.end(answer?.content ?? 'Not here');
  }

  #page({ host, pathname, port }: URL): Answer | null {
    const outlet = outletOf(host);
    if (!outlet) return null;
    const origin = `http://${outlet.id}.localhost:${port}`;
    const hostile = [...hostilePages, ...deepPages].find(({ path }) => path === pathname);
    if (hostile) return hostile;
    const posted = this.#posted.get(pathname);
    if (posted?.outlet === outlet.id) return html(articlePage(posted, origin));
    const own = Object.values(articles).filter((article) => article.outlet === outlet.id);
    const current = own.find(({ path }) => path === pathname);
    if (current) return html(articlePage(current === tram && this.#revised ? tramRevised : current, origin));
    switch (pathname) {
      case '/':
        return html(frontPage(outlet, own));
      case gate.path:
        return html(pageOfTabs(outlet));
      case '/empty':
        return html(emptyPage());
      case '/strict':
        return {
          ...html(articlePage({ ...tram, path: '/strict' }, origin)),
          headers: { 'content-security-policy': strictPolicy },
        };
      case '/foreign-picture': {
        const foreign = { ...tram.picture, path: this.url('wire', tram.picture.path) };
        return html(articlePage({ ...tram, path: '/foreign-picture', picture: foreign }, origin));
      }
      case withForeign: {
        const address = this.url('wire', '/pictures/valley.png');
        const figure = `<figure><img src="${address}" width="960" height="540" alt="A valley"><figcaption>Upstream.</figcaption></figure>`;
        return html(articlePage({ ...tram, path: withForeign, body: tram.body + figure }, origin));
      }
      case '/watching':
        return html(watchingPage(articlePage({ ...tram, path: '/watching' }, origin)));
      case '/watch.js':
        return script(watchForClipping);
      case '/lazy.js':
        return script(loadPicturesWhenNear);
      case '/report.pdf':
        return { type: 'application/pdf', content: pdf('Annual report of the harbour office') };
      default:
        return null;
    }
  }
}

/** A function that uses nothing from outside itself, as a script of the page. */
const script = (inPage: () => void): Answer => ({ type: 'text/javascript; charset=utf-8', content: `(${inPage})();` });

const html = (content: string): Answer => ({ type: 'text/html; charset=utf-8', content });

const fileTypes: Record<string, string> = {
  '/style.css': 'text/css; charset=utf-8',
  '/icon.svg': 'image/svg+xml',
};

function file(path: string): Answer | null {
  const drawing = picture(/^\/pictures\/(\w+)\.png$/.exec(path)?.[1] ?? '');
  if (drawing) return { type: 'image/png', content: drawing };
  const type = fileTypes[path];
  // Browsers ask for it where a page names no icon, such as a PDF.
  if (path === '/favicon.ico') return file('/icon.svg');
  return type ? { type, content: readFileSync(join(import.meta.dirname, 'public', path)) } : null;
}
