import { createServer } from 'node:http';

interface PageServer {
  address: (name: string) => string;
  close: () => void;
}

/**
 * Serves pages on loopback, each at a path of its own, their scripts inert as on a reader's settled page, and nothing of
 * them is fetched from elsewhere. `read` gives the HTML of a name, null where there is no such page.
 */
export async function servePages(read: (name: string) => string | null): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = read(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)));
    response.writeHead(html === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
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
