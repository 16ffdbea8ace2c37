import { cacheName, finishedMark, hashIn, namesOf, type Archive, type Finished } from '../policy/kept-copies.ts';
import type { Language } from '../schema/primitives.ts';

/** A part that came broken: cut short, or another page in its place, as the networks of hotels send. */
export class BrokenPart extends Error {}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const cacheOf = (base: string, language: Language, { version }: Archive): string =>
  namesOf(base, 'saved', language) + version;

async function savedNames(base: string, language: Language): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(namesOf(base, 'saved', language)));
}

/** What is saved of a language as a whole; undefined when nothing is, or only a part. */
export async function savedArchive(base: string, language: Language): Promise<Finished | undefined> {
  for (const name of await savedNames(base, language)) {
    const mark = await (await caches.open(name)).match(finishedMark(base));
    if (mark !== undefined) return (await mark.json()) as Finished;
  }
  return undefined;
}

/** How many parts of an archive are here already, from a save that broke off. */
export async function partsHere(base: string, language: Language, archive: Archive): Promise<number> {
  const name = cacheOf(base, language, archive);
  return (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0;
}

/**
 * Saves all of a language. Parts go into a cache of their own, each checked; only when all are there the save of before
 * is let go, so that the phone has the old or the new, and never half of one.
 * @param progress told after each part how many are there
 * @throws {BrokenPart} when a part is not what it should be; what came before it stays, to go on from
 */
export async function saveAll(
  base: string,
  language: Language,
  archive: Archive,
  progress: (done: number) => void,
): Promise<void> {
  const name = cacheOf(base, language, archive);
  const cache = await caches.open(name);
  let done = 0;
  for (const part of archive.parts) {
    if ((await cache.match(part)) === undefined) {
      // Not through the browser's own cache: it would be there twice.
      const response = await fetch(part, { cache: 'no-store' });
      const bytes = await response.arrayBuffer();
      if (!response.ok || !(await hashOf(bytes)).startsWith(hashIn(part))) throw new BrokenPart(part);
      const headers = new Headers(response.headers);
      headers.delete('Content-Encoding');
      await cache.put(part, new Response(bytes, { headers }));
    }
    done += 1;
    progress(done);
  }
  await cache.put(finishedMark(base), new Response(JSON.stringify(archive satisfies Finished)));
  for (const old of await savedNames(base, language)) if (old !== name) await caches.delete(old);
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** The text of a title. A parser would be asked for trust that a title does not need. */
const asText = (html: string): string =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name = '') =>
    code === undefined ? (signs[name as string] ?? all) : String.fromCodePoint(Number(code)),
  );

/** The pages that were opened and kept, newest first, by their address. */
export async function keptPages(base: string): Promise<{ address: string; title: string }[]> {
  const name = cacheName(base, 'pages');
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const keys = [...(await cache.keys())].reverse();
  return Promise.all(
    keys.map(async (request) => {
      const html = (await (await cache.match(request))?.text()) ?? '';
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      return { address: new URL(request.url).pathname, title: asText(title).replace(/ · [^·]*$/, '') };
    }),
  );
}
