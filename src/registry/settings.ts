import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { todayInVietNam } from '../policy/iso-date.ts';
import { isoDate, type IsoDate } from '../schema/primitives.ts';

/** What a build is told from outside, by environment variables. */
export type Settings = {
  /** The day the site speaks of (`AS_OF`); without it, today in Viet Nam. */
  asOf: IsoDate;
  /** Where the site lives (`SITE_URL`), without a path; and the path below it (`BASE_PATH`), with both slashes. */
  siteUrl: string;
  basePath: string;
  /** The folder of content (`CONTENT_DIR`), for tests and benchmarks. */
  contentFolder: string;
  /** The folder the site is written to (`DIST_DIR`). */
  distFolder: string;
  /** Where Astro keeps what it has read. One for each content folder: its cache takes equal texts for the same file. */
  cacheFolder: string;
};

/**
 * Reads the settings.
 * @throws {Error} with a sentence for the person who set them, when one is wrong
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const asOf = environment['AS_OF'] ?? todayInVietNam();
  if (!isoDate.safeParse(asOf).success) throw new Error(`AS_OF is "${asOf}"; write a day as 2026-11-23`);
  const site = environment['SITE_URL'] ?? 'http://localhost:4321';
  if (!/^https?:\/\/[^/?#]+\/?$/.test(site) || !URL.canParse(site))
    throw new Error(`SITE_URL is "${site}"; write an origin like https://example.org, and any path into BASE_PATH`);
  const base = environment['BASE_PATH'] ?? '/';
  if (!/^\/([\w.~-]+\/)*([\w.~-]+)?$/.test(base))
    throw new Error(`BASE_PATH is "${base}"; write a path like /an-sinh/`);
  const contentFolder = environment['CONTENT_DIR'] ?? join(process.cwd(), 'content');
  return {
    asOf,
    siteUrl: new URL(site).origin,
    basePath: base.endsWith('/') ? base : `${base}/`,
    contentFolder,
    distFolder: environment['DIST_DIR'] ?? join(process.cwd(), 'dist'),
    cacheFolder: join(
      process.cwd(),
      '.build/cache',
      createHash('sha256').update(contentFolder).digest('hex').slice(0, 8),
    ),
  };
}
