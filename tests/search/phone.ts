import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { headersFor } from '../../src/build/security-headers.ts';
import { styleHashes } from '../../src/build/style-hashes.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A site served with compression, as it is in production, and what it has sent. */
export type Served = { address: string; sent: { path: string; bytes: number }[]; close: () => void };

/**
 * Serves a copy of a built site, compressed.
 * @param instead texts in place of files, by their path in the site
 */
export async function serveCompressed(dist: string, instead: ReadonlyMap<string, string>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'phone-'));
  cpSync(dist, folder, { recursive: true });
  for (const [path, text] of instead) writeFileSync(join(folder, path), text);
  const sent: Served['sent'] = [];
  const packed = new Map<string, Buffer>();
  const read = (path: string): Buffer => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const body = packed.get(path) ?? gzipSync(readFileSync(file), { level: 6 });
    packed.set(path, body);
    return body;
  };
  const styles = styleHashes(dist);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const { name, value } of headersFor(pathname, styles)) response.setHeader(name, value);
    try {
      const body = read(pathname);
      sent.push({ path: pathname, bytes: body.length });
      response.setHeader('Content-Type', types[extname(pathname) || '.html'] ?? 'application/octet-stream');
      response.setHeader('Content-Encoding', 'gzip');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, sent, close };
}

/** Opens an empty page on a cheap phone with a weak signal: a processor four times slower, 1.6 Mbit/s, 150 ms. */
export async function slowPhone(browser: Browser): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, context };
}
