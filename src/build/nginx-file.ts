import {
  citationFolder,
  commonHeaders,
  dataPath,
  fileTypes,
  ownHeaders,
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

/** What is sent compressed, besides HTML, which nginx always counts in; a type that it is told twice it complains of. */
const compressed = [
  ...new Set([
    ...['text/css', 'text/javascript', 'application/javascript', 'application/manifest+json'],
    ...['application/xml', 'text/xml', 'image/svg+xml'],
    ...fileTypes.map(({ type }) => type),
  ]),
].join(' ');

/** A value in an nginx file. */
const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const inPattern = (path: string): string => path.replaceAll('.', '\\.');

const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** What the folders with headers of their own say of a header, as the lines of a map. nginx sends no header whose value is empty. */
const ofFolders = (name: string, at: (path: string) => string): string[] =>
  ownHeaders.flatMap(({ folder, headers }) =>
    headers.flatMap((header) =>
      header.name === name ? [`  ~^${inPattern(at(folder))} ${quoted(header.value ?? '')};`] : [],
    ),
  );

const map = ({ name, value }: Header, more: readonly string[]): string =>
  ['map $uri ' + variable(name) + ' {', `  default ${quoted(value)};`, ...more, '}', ''].join('\n');

/** A folder whose files nginx does not know, or knows without their alphabet. */
const typed = (path: string, folder: string, own: string, notFound: string): string => {
  const types = fileTypes.filter((each) => each.folder === own);
  return `
  location ${path} {
    alias ${folder};
    types {
${types.map(({ type, ending }) => `      ${type} ${ending};`).join('\n')}
    }
    charset_types ${types.flatMap(({ type, charset }) => (charset ? [type] : [])).join(' ')};
    error_page 403 404 =404 ${notFound};
  }`;
};

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
  const ofSearch = searchPaths.map((path) => `  ${at(path)}index.html ${quoted(searchPolicy(styles))};`);
  const usual: Header[] = [
    ...commonHeaders,
    { name: 'Content-Security-Policy', value: pagePolicy(styles) },
    { name: 'Cache-Control', value: pageCaching },
  ];
  const named = new Set(ownHeaders.flatMap(({ headers }) => headers.map(({ name }) => name)));
  const all = [
    ...usual,
    ...[...named].filter((name) => usual.every((header) => header.name !== name)).map((name) => ({ name, value: '' })),
  ];
  const changing = all.filter(({ name }) => named.has(name));
  return `# Written by "npm run headers" from the settings and src/build/security-headers.ts. Change it there.
${changing.map((header) => map(header, [...(header.name === 'Content-Security-Policy' ? ofSearch : []), ...ofFolders(header.name, at)])).join('\n')}
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
${all.map((header) => `  add_header ${header.name} ${changing.includes(header) ? variable(header.name) : quoted(header.value)} always;`).join('\n')}
${part(basePath, `${root}/`, at('/404.html'))}
${part(at('/en/'), `${root}/en/`, at('/en/404/index.html'))}
${[dataPath, citationFolder].map((own) => typed(at(own), `${root}${own}`, own, at('/404.html'))).join('\n')}
${manifest(at('/manifest.webmanifest'), `${root}/manifest.webmanifest`)}
${manifest(at('/en/manifest.webmanifest'), `${root}/en/manifest.webmanifest`)}
${outside}}
`;
}
