import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, typeOf } from '../src/build/security-headers.ts';
import { styleHashes } from '../src/build/style-hashes.ts';

/** A path as the file system knows it; a crooked one stays as it came. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Serves a built site on this machine with the headers it has in production.
 * @param options the folder, the base path with both slashes, and the port (0 for any free one)
 * @returns the address of the home page and the server, to close it
 */
export async function serveSite(options: {
  folder: string;
  basePath: string;
  port: number;
}): Promise<{ address: string; server: Server }> {
  const { folder, basePath, port } = options;
  const notFound = { vi: readFileSync(join(folder, '404.html')), en: readFileSync(join(folder, 'en/404/index.html')) };
  const styles = styleHashes(folder);
  const serve = sirv(folder, { etag: true, dotfiles: false });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = url.startsWith(basePath) ? `/${url.slice(basePath.length)}` : undefined;
    const file = path?.split('?')[0] ?? '/';
    for (const { name, value } of headersFor(file, styles)) response.setHeader(name, value);
    const type = typeOf(file);
    if (type !== undefined) response.setHeader('Content-Type', type);
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound[path?.startsWith('/en/') === true ? 'en' : 'vi']);
    };
    if (path === undefined) {
      missing();
      return;
    }
    // The headers of a page belong to its address with the last slash.
    const [address = '', question] = path.split('?');
    if (/[^/.]$/.test(address) && !address.includes('..') && existsSync(join(folder, decoded(address), 'index.html'))) {
      const target = `${basePath}${address.slice(1)}/${question === undefined ? '' : `?${question}`}`;
      response.writeHead(301, { Location: target });
      response.end();
      return;
    }
    request.url = path;
    serve(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: used } = server.address() as AddressInfo;
  return { address: `http://localhost:${used}${basePath}`, server };
}
