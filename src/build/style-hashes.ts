import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slipSegment, staticSegments } from '../language/segments.ts';
import type { StyleHashes } from './security-headers.ts';

/** The style blocks of a page. */
export const styleBlocks = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);

export const styleHash = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** The first folder of a slip for the counter in a built site; empty where it has none. */
const aSlip = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((guide) => `${name}/${guide}/${slipSegment.vi}/`))
    .find((path) => existsSync(join(folder, path))) ?? '';

/** Pages that between them have every style block there is: besides the home page one of each kind with its own. */
const samples = (folder: string): string[] => [
  '',
  `${staticSegments.statistics.vi}/`,
  `${staticSegments.finder.vi}/`,
  aSlip(folder),
];

/**
 * The hashes of the style blocks of a built site.
 * @param folder the built site
 */
export function styleHashes(folder: string): StyleHashes {
  const pages = samples(folder)
    .map((path) => join(folder, path, 'index.html'))
    .filter((file) => existsSync(file));
  return [...new Set(pages.flatMap((file) => styleBlocks(readFileSync(file, 'utf8')).map(styleHash)))];
}
