import { createServer } from 'node:http';

/**
 * Serves pages on loopback, each at a path of its own, their scripts inert as on a reader's settled page, and nothing else of
 * them. `pages` gives the HTML of a name; a name without a page is not found.
 */
export async function servePages(pages) {
  const server = createServer(async (request, response) => {
    const html = await pages(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)));
    response.writeHead(html === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    });
    response.end(html ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: (name) => `http://news.localhost:${port}/${encodeURIComponent(name)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
