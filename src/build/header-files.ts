import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../registry/settings.ts';
import {
  commonHeaders,
  contentType,
  fileTypes,
  ownHeaders,
  pageCaching,
  pagePolicy,
  searchPaths,
  searchPolicy,
  type Header,
  type StyleHashes,
} from './security-headers.ts';
import { styleHashes } from './style-hashes.ts';

const rule = (path: string, headers: string[]): string => [path, ...headers.map((line) => `  ${line}`)].join('\n');
const line = ({ name, value }: Header): string => `${name}: ${value}`;

/** Headers that take the place of earlier ones; one without a value only takes it away. */
const otherwise = (headers: readonly { name: string; value: string | undefined }[]): string[] =>
  headers.flatMap(({ name, value }) => [`! ${name}`, ...(value === undefined ? [] : [line({ name, value })])]);

/**
 * The headers in the `_headers` form of static hosts. A later rule adds to an earlier one, so a rule that gives a
 * header another value first takes the earlier one away (`! Name`).
 * @param basePath with slashes at both ends
 * @param styles the style blocks that the pages hold
 */
export function headersFile(basePath: string, styles: StyleHashes): string {
  const at = (path: string): string => basePath.slice(0, -1) + path;
  return [
    rule(at('/*'), [
      ...commonHeaders.map(line),
      `Content-Security-Policy: ${pagePolicy(styles)}`,
      `Cache-Control: ${pageCaching}`,
    ]),
    ...searchPaths.map((path) =>
      rule(at(path), ['! Content-Security-Policy', `Content-Security-Policy: ${searchPolicy(styles)}`]),
    ),
    ...ownHeaders.map(({ folder, headers }) => rule(at(`${folder}*`), otherwise(headers))),
    // Every host knows JSON by itself; what is named here is named for the page that says "not there" too.
    ...fileTypes
      .filter(({ type }) => type !== 'application/json')
      .map((each) => rule(at(`${each.folder}*.${each.ending}`), [`Content-Type: ${contentType(each)}`])),
    '',
  ].join('\n\n');
}

/** Writes `_headers` beside the built pages. */
export function headerFiles(): AstroIntegration {
  return {
    name: 'header-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = headersFile(readSettings().basePath, styleHashes(fileURLToPath(dir)));
        writeFileSync(fileURLToPath(new URL('_headers', dir)), file);
      },
    },
  };
}
