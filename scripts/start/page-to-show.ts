import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, resolve } from 'node:path';
import { articles, Site } from '@/tests/e2e/site/server';

interface ShownPage {
  url: string;
  stop: () => Promise<void>;
}

/** The page to clip: an address as it is, a file served on loopback, or an article of the sample site. */
export async function pageToShow(page: string | null): Promise<ShownPage> {
  if (page === null) {
    const site = await Site.start();
    return { url: site.articleUrl(articles.tram), stop: () => site.stop() };
  }
  if (/^https?:\/\//i.test(page)) return { url: page, stop: async () => {} };
  return serveFile(resolve(process.env.INIT_CWD ?? '.', page));
}

/** Clips need a web address, which a file has none of; the file alone is served, under a name of loopback. */
async function serveFile(path: string): Promise<ShownPage> {
  if (!existsSync(path)) throw new Error(`Cannot read ${path}: there is no such file.`);
  const content = readFileSync(path);
  const name = `/${encodeURIComponent(basename(path))}`;
  const type = extname(path).toLowerCase() === '.pdf' ? 'application/pdf' : 'text/html';
  const server = createServer((request, response) => {
    const found = request.url === name;
    response.writeHead(found ? 200 : 404, { 'content-type': type });
    response.end(found ? content : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The file’s server has no port');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((stopped) => server.close(stopped));
  };
  return { url: `http://localhost:${address.port}${name}`, stop };
}
