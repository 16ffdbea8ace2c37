import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../registry/settings.ts';
import {
  assetCaching,
  assetPath,
  commonHeaders,
  pageCaching,
  pagePolicy,
  searchPaths,
  searchPolicy,
  type Header,
} from './security-headers.ts';

const rule = (path: string, headers: string[]): string => [path, ...headers.map((line) => `  ${line}`)].join('\n');
const line = ({ name, value }: Header): string => `${name}: ${value}`;

/**
 * The headers in the `_headers` form of static hosts. A later rule adds to an earlier one, so a rule that gives a
 * header another value first takes the earlier one away (`! Name`).
 * @param basePath with slashes at both ends
 */
export function headersFile(basePath: string): string {
  const at = (path: string): string => basePath.slice(0, -1) + path;
  return [
    rule(at('/*'), [
      ...commonHeaders.map(line),
      `Content-Security-Policy: ${pagePolicy}`,
      `Cache-Control: ${pageCaching}`,
    ]),
    rule(at(`${assetPath}*`), ['! Cache-Control', `Cache-Control: ${assetCaching}`]),
    ...searchPaths.map((path) =>
      rule(at(path), ['! Content-Security-Policy', `Content-Security-Policy: ${searchPolicy}`]),
    ),
    '',
  ].join('\n\n');
}

/** Writes `_headers` beside the built pages. */
export function headerFiles(): AstroIntegration {
  return {
    name: 'header-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(readSettings().basePath));
      },
    },
  };
}
