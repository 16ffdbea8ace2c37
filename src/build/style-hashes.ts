import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleHashes } from './security-headers.ts';

/** The style blocks of a page. */
export const styleBlocks = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);

export const styleHash = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/**
 * The hashes of the style blocks of a built site. Every page has the blocks of the home page, or fewer.
 * @param folder the built site
 */
export const styleHashes = (folder: string): StyleHashes =>
  styleBlocks(readFileSync(join(folder, 'index.html'), 'utf8')).map(styleHash);
