import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staticSegments } from '../language/segments.ts';
import type { StyleHashes } from './security-headers.ts';

/** The style blocks of a page. */
export const styleBlocks = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);

export const styleHash = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** Pages that between them have every style block there is; the province's charts have one of their own. */
const samples = ['', `${staticSegments.statistics.vi}/`];

/**
 * The hashes of the style blocks of a built site.
 * @param folder the built site
 */
export function styleHashes(folder: string): StyleHashes {
  const pages = samples.map((path) => join(folder, path, 'index.html')).filter((file) => existsSync(file));
  return [...new Set(pages.flatMap((file) => styleBlocks(readFileSync(file, 'utf8')).map(styleHash)))];
}
