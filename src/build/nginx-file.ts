import {
  assetCaching,
  assetPath,
  commonHeaders,
  dataHeaders,
  dataPath,
  embedHeaders,
  embedPaths,
  pageCaching,
  pagePolicy,
  searchPaths,
  searchPolicy,
  type Header,
  type StyleHashes,
} from './security-headers.ts';

/** What the nginx file is written for. */
export type NginxSite = {
  /** The folder of the built site. */
  root: string;
  port: number;
  /** The path below the host, with both slashes. */
  basePath: string;
  /** The host's name; without it the server answers to any. */
  host: string | undefined;
  /** The style blocks that the pages hold. */
  styles: StyleHashes;
  /** Whether nginx has the Brotli module (Debian: libnginx-mod-http-brotli-filter). */
  brotli: boolean;
};

const text = 'text/css text/javascript application/javascript application/json application/manifest+json text/csv';
const compressed = `${text} application/xml application/atom+xml text/xml image/svg+xml text/plain`;

/** A value in an nginx file. */
const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const inPattern = (path: string): string => path.replaceAll('.', '\\.');

const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

type Own = readonly { name: string; value: string | undefined }[];
const lines = (headers: Own, name: string, paths: readonly string[], at: (path: string) => string): string[] =>
  headers.flatMap((header) =>
    header.name === name ? paths.map((path) => `  ~^${inPattern(at(path))} ${quoted(header.value ?? '')};`) : [],
  );
const ofEmbeds = (name: string, at: (path: string) => string): string =>
  lines(embedHeaders, name, embedPaths, at).join('\n');

/** The headers that the cards for other sites or the open data have otherwise. nginx sends no header whose value is empty. */
const changing = [...commonHeaders, ...dataHeaders.map(({ name }) => ({ name, value: '' }))].filter(
  ({ name }, index, all) =>
    [...embedHeaders, ...dataHeaders].some((header) => header.name === name) &&
    all.findIndex((header) => header.name === name) === index,
);
const map = ({ name, value }: Header, at: (path: string) => string): string => `map $uri ${variable(name)} {
  default ${quoted(value)};
${[...lines(embedHeaders, name, embedPaths, at), ...lines(dataHeaders, name, [dataPath], at)].join('\n')}
}
`;

/** The open data: nginx knows no type for CSV, and says its alphabet only where it is told to. */
const data = (path: string, folder: string, notFound: string): string => `
  location ${path} {
    alias ${folder};
    types {
      application/json json;
      text/csv csv;
    }
    charset_types text/csv;
    error_page 403 404 =404 ${notFound};
  }`;

/** A part of the site, with the page that says in its language that an address does not exist. */
const part = (path: string, folder: string, notFound: string): string => `
  location ${path} {
    alias ${folder};
    error_page 403 404 =404 ${notFound};
  }`;

/** nginx knows no type for it. */
const manifest = (path: string, file: string): string => `
  location = ${path} {
    alias ${file};
    default_type application/manifest+json;
  }`;

/**
 * A ready nginx site, for a file in `conf.d/`: compression, the headers, the 404 page of each language. Nothing but
 * `alias` serves the files: `try_files` beside it looks in the wrong folder.
 */
export function nginxFile({ root, port, basePath, host, styles, brotli }: NginxSite): string {
  const at = (path: string): string => basePath.slice(0, -1) + path;
  const outside =
    basePath === '/'
      ? ''
      : `
  location = ${basePath.slice(0, -1)} {
    return 301 ${basePath};
  }
  location / {
    return 404;
  }
  error_page 404 ${at('/404.html')};`;
  return `# Written by "npm run headers" from the settings and src/build/security-headers.ts. Change it there.
map $uri $site_policy {
  default ${quoted(pagePolicy(styles))};
${searchPaths.map((path) => `  ${at(path)}index.html ${quoted(searchPolicy(styles))};`).join('\n')}
${ofEmbeds('Content-Security-Policy', at)}
}

${changing.map((header) => map(header, at)).join('\n')}

map $uri $site_caching {
  default ${quoted(pageCaching)};
  ~^${inPattern(at(assetPath))} ${quoted(assetCaching)};
}

server {
  listen ${port};${host === undefined ? '' : `\n  server_name ${host};`}
  index index.html;
  charset utf-8;
  absolute_redirect off;
  server_tokens off;

  gzip on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_vary on;
  gzip_types ${compressed};
${brotli ? `\n  brotli on;\n  brotli_comp_level 6;\n  brotli_types ${compressed};\n` : ''}
${commonHeaders.map((header) => `  add_header ${header.name} ${changing.includes(header) ? variable(header.name) : quoted(header.value)} always;`).join('\n')}
  add_header Access-Control-Allow-Origin ${variable('Access-Control-Allow-Origin')} always;
  add_header Content-Security-Policy $site_policy always;
  add_header Cache-Control $site_caching always;
${part(basePath, `${root}/`, at('/404.html'))}
${part(at('/en/'), `${root}/en/`, at('/en/404/index.html'))}
${data(at(dataPath), `${root}${dataPath}`, at('/404.html'))}
${manifest(at('/manifest.webmanifest'), `${root}/manifest.webmanifest`)}
${manifest(at('/en/manifest.webmanifest'), `${root}/en/manifest.webmanifest`)}
${outside}}
`;
}
