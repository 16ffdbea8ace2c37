import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A piece of a page, and the pause before the next: a page of 60 kB takes about two seconds. */
const piece = 600;
const pause = 20;

/**
 * Serves one built page as a weak signal brings it: in small pieces, so that the browser draws it many times over.
 * @param path the page, served in pieces; all else is answered from the same folder at once
 * @returns the address, and how to stop
 */
export function serveInPieces(dist: string, path: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (asked !== `/${path}`) {
      response.setHeader('Content-Type', asked.endsWith('.css') ? 'text/css' : 'text/javascript');
      response.end(readFileSync(join(dist, asked)));
      return;
    }
    const page = readFileSync(join(dist, path, 'index.html'));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    void (async () => {
      for (let start = 0; start < page.length; start += piece) {
        response.write(page.subarray(start, start + piece));
        await wait(pause);
      }
      response.end();
    })();
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      resolve({ address: `http://localhost:${String(port)}/${path}`, close: () => server.close() });
    });
  });
}
