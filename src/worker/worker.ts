// The service worker: keeps what was read, so that it can be read again without a network. With a network the network
// answers, always: an amount that has changed is never shown from a copy while the new one can be had.
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import {
  cacheName,
  finishedMark,
  namesOf,
  type KeepMessage,
  type PageChanges,
  type WorkerData,
} from '../policy/kept-copies.ts';
import type { Language } from '../schema/primitives.ts';
import { cachesNamed, inArchives, newestCopy, putAndTrim, withText } from './copies.ts';
import { withSavedLine } from './saved-line.ts';
import { scope, type Lasting } from './scope.ts';

declare const workerData: WorkerData;
const { base, asOf, networkOnly, offlinePages, kits, changes, archives } = workerData;

/** How long the network may take before a copy is shown instead, where there is one; in milliseconds. */
const patience = 4_000;
const mostPages = 200;
const mostFiles = 120;

const languageOf = (path: string): Language => (path.startsWith(`${base}en/`) ? 'en' : 'vi');
const pause = (time: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), time);
  });
/** Today; never before the day of this worker, whatever the phone's clock says. */
const today = (): string => {
  const day = new Date().toLocaleDateString('sv-SE');
  return day > asOf ? day : asOf;
};

/** Whether a response is a page to keep. One that was led elsewhere would be refused when it is shown. */
const isPage = (response: Response): boolean =>
  response.status === 200 &&
  !response.redirected &&
  (response.headers.get('Content-Type') ?? '').startsWith('text/html');

async function changesOf(path: string): Promise<PageChanges> {
  const file = await caches.match(changes[languageOf(path)], { ignoreVary: true });
  const all = file && ((await file.json()) as Record<string, PageChanges>);
  return all?.[path] ?? {};
}

/** The copy of a page that this phone has, with the line that says so. */
async function savedCopy(path: string, why: 'offline' | 'slow'): Promise<Response | undefined> {
  const copy = await newestCopy(base, path);
  if (copy === undefined) return undefined;
  const { response, html } = copy;
  return withText(response, withSavedLine(html, languageOf(path), why, asOf, await changesOf(path), today()));
}

/** The network first. Only where it fails, or is slow and a copy is here, the copy. */
class NetworkThenCopy extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const path = new URL(request.url).pathname;
    const answer = handler.fetch(request).catch(() => undefined);
    void handler.waitUntil(
      answer.then((response) => (response && isPage(response) ? keepPage(path, response.clone()) : undefined)),
    );
    const isHere = await Promise.race([answer.then(() => true), pause(patience)]);
    const early = isHere === true ? undefined : await savedCopy(path, 'slow');
    if (early !== undefined) return early;
    const response = await answer;
    if (response !== undefined && response.status < 500) return response;
    return (
      (await savedCopy(path, 'offline')) ??
      response ??
      (await matchPrecache(offlinePages[languageOf(path)])) ??
      Response.error()
    );
  }
}

const keepPage = (path: string, response: Response): Promise<void> =>
  putAndTrim(cacheName(base, 'pages'), path, response, mostPages);

/** Files with a hash in their name never change: whichever copy is here is right. */
async function fileFrom(request: Request, event: unknown): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(request);
    if (response.status === 200)
      (event as Lasting).waitUntil(putAndTrim(cacheName(base, 'files'), request.url, response.clone(), mostFiles));
    return response;
  } catch (error) {
    const saved = await inArchives(base, new URL(request.url).pathname);
    if (saved !== undefined) return saved;
    throw error;
  }
}

/** Fetches what the search of a language needs, all of it or nothing; then lets the kit of before go. */
async function keepKit(language: Language): Promise<void> {
  const { version, addresses } = kits[language];
  const name = namesOf(base, 'kit', language) + version;
  const isWhole = async (): Promise<boolean> =>
    (await caches.has(name)) && (await (await caches.open(name)).keys()).length === addresses.length;
  if (await isWhole()) return;
  await (await caches.open(name)).addAll(addresses);
  for (const old of await cachesNamed(namesOf(base, 'kit', language))) if (old !== name) await caches.delete(old);
}

async function keep({ language, path, kit }: KeepMessage): Promise<void> {
  const pages = await caches.open(cacheName(base, 'pages'));
  // The first page was there before the worker.
  if (path.startsWith(base) && (await pages.match(path, { ignoreVary: true })) === undefined) {
    const response = await fetch(path);
    if (isPage(response)) await keepPage(path, response);
  }
  if (kit) await keepKit(language);
}

/** A save that broke off and whose version is no longer offered will never be finished. */
async function dropUnfinished(): Promise<void> {
  for (const language of ['vi', 'en'] as const)
    for (const name of await cachesNamed(namesOf(base, 'saved', language))) {
      const isFinished = (await (await caches.open(name)).match(finishedMark(base))) !== undefined;
      if (!isFinished && !name.endsWith(` ${archives[language]}`)) await caches.delete(name);
    }
}

setCacheNameDetails({ prefix: '', precache: cacheName(base, 'shell'), suffix: '' });
precache(workerData.precache);
enableNavigationPreload();
// Earlier versions of the site, data files and feeds are read with a network only.
registerRoute(
  new NavigationRoute(new NetworkThenCopy(), {
    denylist: [new RegExp(`^${base}${networkOnly}`), /^[^?]*\.\w+(?:\?|$)/],
  }),
);
registerRoute(
  ({ sameOrigin, url }) =>
    sameOrigin && url.pathname.startsWith(`${base}_astro/`) && !url.pathname.startsWith(`${base}_astro/saved/`),
  ({ request, event }) => fileFrom(request, event),
);
scope.addEventListener('message', (event) => event.waitUntil(keep(event.data as KeepMessage)));
scope.addEventListener('activate', (event) => event.waitUntil(dropUnfinished()));
// A new build takes over at once.
void scope.skipWaiting();
clientsClaim();
