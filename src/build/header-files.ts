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

/** A value in an nginx file. */
const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/**
 * A ready nginx site, for a file in `conf.d/`: compression, the headers, the 404 page of each language.
 * @param options where the built site lies, and the port to listen on
 */
export function nginxFile({ root, port }: { root: string; port: number }): string {
  return `# Made by "npm run headers" from src/build/security-headers.ts. Change it there.
map $uri $site_policy {
  default ${quoted(pagePolicy)};
${searchPaths.map((path) => `  ${path}index.html ${quoted(searchPolicy)};`).join('\n')}
}

map $uri $site_caching {
  default ${quoted(pageCaching)};
  ~^${assetPath} ${quoted(assetCaching)};
}

server {
  listen ${port};
  root ${root};
  index index.html;
  charset utf-8;
  absolute_redirect off;
  server_tokens off;

  gzip on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/xml text/xml image/svg+xml text/plain;

${commonHeaders.map(({ name, value }) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header Content-Security-Policy $site_policy always;
  add_header Cache-Control $site_caching always;

  location / {
    try_files $uri $uri/ =404;
    error_page 404 /404.html;
  }

  location /en/ {
    try_files $uri $uri/ =404;
    error_page 404 /en/404/index.html;
  }
}
`;
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
