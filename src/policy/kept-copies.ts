import type { IsoDate, Language } from '../schema/primitives.ts';

/** What the phone keeps, by what it is for. `saved` is all of a language, which a person asked for. */
export type CacheKind = 'shell' | 'pages' | 'files' | 'kit' | 'saved';

/** The beginning of the names of all caches of a site; two sites may share a host. */
export const cachesOf = (base: string): string => `an-sinh ${base} `;

/**
 * The name of a cache.
 * @param base the base path of the site
 * @param of which one of its kind: a language and a version
 */
export const cacheName = (base: string, kind: CacheKind, of = ''): string => `${cachesOf(base)}${kind} ${of}`.trimEnd();

/** How the names of the saved copies, or of the kits, of a language begin. */
export const namesOf = (base: string, kind: 'kit' | 'saved', language: Language): string =>
  `${cacheName(base, kind, language)} `;

/** All of a language as it can be saved: its parts, each checked by its hash when it has arrived. */
export type Archive = {
  /** Changes with anything in it. */
  version: string;
  asOf: IsoDate;
  pages: number;
  /** The bytes to fetch, compressed. */
  size: number;
  /** The addresses of the parts. The name of each ends in the opening of its SHA-256. */
  parts: string[];
};

/** The hash in the name of a part: `/_astro/saved/vi-3.0f1e2d3c4b5a6978.json`. */
export const hashIn = (part: string): string => /\.([0-9a-f]{16})\.json$/.exec(part)?.[1] ?? '';

/** What a finished save ends with; without it a saved copy is not used. */
export const finishedMark = (base: string): string => `${base}_astro/saved/finished`;
export type Finished = Archive;

/** What changed on a page: the day it was last written on, and changes of the law by the day they take effect. */
export type PageChanges = { revised?: IsoDate; since?: [IsoDate, string][] };

/** What a worker is built with. */
export type WorkerData = {
  base: string;
  asOf: IsoDate;
  /** The paths below the base that are read with a network only, as a pattern. */
  networkOnly: string;
  /** What is fetched when the worker is installed: the pages that say that there is no network, and what they need. */
  precache: { url: string; revision: string | null }[];
  /** Those pages, by language. */
  offlinePages: Record<Language, string>;
  /** What search needs to work without a network, by language. */
  kits: Record<Language, { version: string; addresses: string[] }>;
  /** Where the changes of pages stand; a part of the kit. */
  changes: Record<Language, string>;
  /** The versions of all there is to save. */
  archives: Record<Language, string>;
};

/** What a page tells the worker once it rests: what to keep. */
export type KeepMessage = { language: Language; path: string; kit: boolean };

/** The day the content of a page speaks of, as its foot says. */
export const dayOfPage = (html: string): IsoDate | undefined =>
  /<time datetime="(\d{4}-\d\d-\d\d)">/.exec(html.slice(html.lastIndexOf('<footer')))?.[1];
