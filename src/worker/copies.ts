import type { ArchivePart } from '../policy/page-archive.ts';
import { unpackText } from '../policy/page-archive.ts';
import { cacheName, cachesOf, dayOfPage, finishedMark, type Finished } from '../policy/kept-copies.ts';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' };
const typeOf = (address: string): string =>
  `${types[/\.(\w+)$/.exec(address)?.[1] ?? ''] ?? 'text/html'}; charset=utf-8`;

/** The headers of a response, for other content than its own. */
function headersFor(response: Response, type: string): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name);
  headers.set('Content-Type', type);
  return headers;
}

/** A response with other text. Its headers, the security policy among them, stay. */
export const withText = (response: Response, text: string): Response =>
  new Response(text, { headers: headersFor(response, 'text/html; charset=utf-8') });

const cachesNamed = async (beginning: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(beginning));

/** What an archive holds at an address. Its headers are those its part came with. */
async function inArchive(name: string, base: string, address: string): Promise<Response | undefined> {
  const cache = await caches.open(name);
  const finished = await cache.match(finishedMark(base));
  if (finished === undefined) return undefined;
  const { parts } = (await finished.json()) as Finished;
  const read = async (index: number): Promise<{ response: Response; part: ArchivePart } | undefined> => {
    const response = await cache.match(parts[index] ?? '');
    return response && { part: (await response.clone().json()) as ArchivePart, response };
  };
  const first = await read(0);
  const place = first?.part.places?.[address];
  if (first === undefined || place === undefined) return undefined;
  const { part, response } = (place === 0 ? first : await read(place)) ?? first;
  const pieces = part.texts[address];
  if (pieces === undefined) return undefined;
  return new Response(unpackText(pieces, first.part.common ?? []), { headers: headersFor(response, typeOf(address)) });
}

/** What the saved copies of all of a language hold at an address; half of one is not used. */
export async function inArchives(base: string, address: string): Promise<Response | undefined> {
  for (const name of await cachesNamed(cacheName(base, 'saved'))) {
    const found = await inArchive(name, base, address);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The newest copy of a page on this phone: among the pages that were opened, the kits and what was saved as a whole.
 * @param address its path, without a question
 */
export async function newestCopy(
  base: string,
  address: string,
): Promise<{ response: Response; html: string } | undefined> {
  const kept = await Promise.all(
    [cacheName(base, 'pages'), ...(await cachesNamed(cacheName(base, 'kit')))].map(async (name) =>
      (await caches.has(name)) ? (await caches.open(name)).match(address, { ignoreVary: true }) : undefined,
    ),
  );
  const found = [...kept, await inArchives(base, address)].flatMap((response) => response ?? []);
  const copies = await Promise.all(found.map(async (response) => ({ response, html: await response.clone().text() })));
  return copies.reduce<(typeof copies)[number] | undefined>(
    (newest, copy) =>
      newest === undefined || (dayOfPage(copy.html) ?? '') > (dayOfPage(newest.html) ?? '') ? copy : newest,
    undefined,
  );
}

/** Puts a response into a cache and lets the oldest go when there are more than `most`. */
export async function putAndTrim(name: string, key: string, response: Response, most: number): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(key, { ignoreVary: true });
  await cache.put(key, response);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}

/** Forgets every cache of the site. */
export async function forgetAll(base: string): Promise<void> {
  for (const name of await cachesNamed(cachesOf(base))) await caches.delete(name);
}
export { cachesNamed };
