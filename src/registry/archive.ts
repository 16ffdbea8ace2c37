import type { FrozenPage } from '../schema/archive.ts';
import type { Language } from '../schema/primitives.ts';
import { readArchiveOnce } from './read-archive.ts';
import { settings } from './site.ts';

const byPage = new Map<string, FrozenPage[]>();
for (const frozen of readArchiveOnce(settings.archiveFolder).versions)
  byPage.set(frozen.id, [...(byPage.get(frozen.id) ?? []), frozen]);

const order = (a: FrozenPage, b: FrozenPage): number =>
  a.released.localeCompare(b.released) || a.version.localeCompare(b.version);

/** Every page that has been released, with its versions, oldest first. */
export const released: ReadonlyMap<string, readonly FrozenPage[]> = new Map(
  [...byPage].map(([id, versions]) => [id, versions.sort(order)]),
);

/** The released version of a page with a fingerprint. */
export const releasedAs = (id: string, hash: string): FrozenPage | undefined =>
  released.get(id)?.find(({ version }) => version.endsWith(`-${hash}`));

/** The path of a version below the site's root, without slashes at its ends: `v/2026-11-24-44be06b6/en/figures/base-salary`. */
export const versionPath = ({ version, vi, en }: FrozenPage, language: Language): string =>
  `v/${version}/${(language === 'vi' ? vi : en).path}`;

/** The full address that shows a version for ever. */
export const versionAddress = (frozen: FrozenPage, language: Language): string =>
  `${settings.siteUrl}${settings.basePath}${versionPath(frozen, language)}/`;
