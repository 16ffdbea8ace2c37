import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { todayInVietNam } from '../policy/iso-date.ts';
import { isoDate, type IsoDate } from '../schema/primitives.ts';

/** Where a reader may report a mistake: an e-mail address, or the address of a form. */
export type Contact = { kind: 'email'; address: string } | { kind: 'form'; url: string };

/** What a build is told from outside, by environment variables. */
export type Settings = {
  /** The day the site speaks of (`AS_OF`); without it, today in Viet Nam. */
  asOf: IsoDate;
  /** Where the site lives (`SITE_URL`), without a path; and the path below it (`BASE_PATH`), with both slashes. */
  siteUrl: string;
  basePath: string;
  /** Where readers report mistakes (`CONTACT`); without it no page offers to. */
  contact: Contact | undefined;
  /** Whether phones may keep pages (`OFFLINE`); when `off`, a worker is served that removes the one of before and itself. */
  offline: boolean;
  /** The folder of content (`CONTENT_DIR`), for tests and benchmarks. */
  contentFolder: string;
  /** The folder of released versions (`ARCHIVE_DIR`); without it, the one beside the content. */
  archiveFolder: string;
  /** The folder the site is written to (`DIST_DIR`). */
  distFolder: string;
  /** Whether pictures are drawn for messengers to show (`SHARE_PICTURES=off`: not), for quick work. */
  sharePictures: boolean;
  /** The port that `npm start` serves on (`PORT`). */
  port: number;
  /** Where Astro keeps what it has read. One for each content folder: its cache takes equal texts for the same file. */
  cacheFolder: string;
};

/** A setting that is wrong, in a sentence for the person who set it. */
export class SettingsError extends Error {}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function readContact(contact: string | undefined): Contact | undefined {
  if (contact === undefined) return undefined;
  if (/^[^\s@/:?&]+@[^\s@/:?&]+\.[^\s@/:?&]+$/.test(contact)) return { kind: 'email', address: contact };
  if (/^https?:\/\/[^\s/]+/.test(contact) && URL.canParse(contact)) return { kind: 'form', url: contact };
  throw new SettingsError(
    `CONTACT is "${contact}"; write an e-mail address like an-sinh@example.org, or an address like https://example.org/report`,
  );
}

/**
 * Reads the settings.
 * @throws {SettingsError} when one is wrong
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const asOf = environment['AS_OF'] ?? todayInVietNam();
  if (!isoDate.safeParse(asOf).success) throw new SettingsError(`AS_OF is "${asOf}"; write a day as 2026-11-23`);
  const site = environment['SITE_URL'] ?? 'http://localhost:4321';
  if (!/^https?:\/\/[^/?#]+\/?$/.test(site) || !URL.canParse(site))
    throw new SettingsError(
      `SITE_URL is "${site}"; write an origin like https://example.org, and any path into BASE_PATH`,
    );
  const base = environment['BASE_PATH'] ?? '/';
  if (!/^\/([\w.~-]+\/)*([\w.~-]+)?$/.test(base))
    throw new SettingsError(`BASE_PATH is "${base}"; write a path like /an-sinh/`);
  const port = environment['PORT'] ?? '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SettingsError(`PORT is "${port}"; write a number from 0 to 65535, like 4321`);
  const offline = environment['OFFLINE'] ?? 'on';
  if (offline !== 'on' && offline !== 'off') throw new SettingsError(`OFFLINE is "${offline}"; write on or off`);
  const pictures = environment['SHARE_PICTURES'] ?? 'on';
  if (pictures !== 'on' && pictures !== 'off')
    throw new SettingsError(`SHARE_PICTURES is "${pictures}"; write off to build without pictures, or leave it out`);
  const contentFolder = environment['CONTENT_DIR'] ?? join(process.cwd(), 'content');
  if (!isFolder(contentFolder))
    throw new SettingsError(
      `${environment['CONTENT_DIR'] === undefined ? 'the folder of content' : 'CONTENT_DIR'} is "${contentFolder}", which is no folder; name the folder that holds areas.yaml`,
    );
  return {
    asOf,
    siteUrl: new URL(site).origin,
    basePath: base.endsWith('/') ? base : `${base}/`,
    contact: readContact(environment['CONTACT']),
    offline: offline === 'on',
    contentFolder,
    archiveFolder: environment['ARCHIVE_DIR'] ?? join(dirname(resolve(contentFolder)), 'archive'),
    distFolder: environment['DIST_DIR'] ?? join(process.cwd(), 'dist'),
    sharePictures: pictures === 'on',
    port: Number(port),
    cacheFolder: join(
      process.cwd(),
      '.build/cache',
      createHash('sha256').update(contentFolder).digest('hex').slice(0, 8),
    ),
  };
}
