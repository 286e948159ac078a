import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { isOfBrowsers } from '@/tests/e2e/site/of-browsers';

interface Served {
  html: string;
  headers: Record<string, string>;
}

/** Its dialogs are shut and it leaves no window behind; its scripts run. */
const hostile = 'sandbox allow-scripts allow-same-origin allow-forms';

/**
 * A server on loopback for pages under names of their own, and at once the browser's proxy, so that it sees every request. Names
 * that are not of this machine it notes and does not answer for.
 */
export class CorpusSite {
  readonly #pages = new Map<string, Served>();
  readonly #requests: string[] = [];
  readonly #server: Server;
  readonly port: number;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
    server.on('request', (request, response) => this.#answer(request, response));
    server.on('connect', (request: IncomingMessage, socket: Duplex) => {
      this.#note(`https://${request.url}`);
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 Not here\r\n\r\n');
    });
  }

  static async start(): Promise<CorpusSite> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The site has no port');
    return new CorpusSite(server, address.port);
  }

  /** Serves a page whose scripts may run and whose dialogs stay shut; gives its address. */
  serve(host: 'news' | 'look' | 'control', path: string, html: string): string {
    const address = `http://${host}.localhost:${this.port}${path}`;
    this.#pages.set(address, {
      html,
      headers: host === 'news' || path.startsWith('/raw') ? { 'content-security-policy': hostile } : {},
    });
    return address;
  }

  /** How many requests have come that were not for a page of ours. */
  get count(): number {
    return this.#requests.length;
  }

  /** The addresses of requests that were not for a page of ours, from a count on. */
  since(count: number): string[] {
    return this.#requests.slice(count);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #note(address: string): void {
    const host = URL.parse(address)?.hostname ?? '';
    if (!isOfBrowsers(host) && !address.endsWith('/favicon.ico')) this.#requests.push(address);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    // Proxies are asked by the whole address.
    const address = URL.parse(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)?.href ?? '';
    const page = this.#pages.get(address);
    if (!page) this.#note(address);
    response.writeHead(page ? 200 : 404, {
      'content-type': page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.html ?? 'Not here');
  }
}
