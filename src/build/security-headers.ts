import { earlyScriptHash } from './early-script.ts';
import { citationsFolder, staticSegments } from '../language/segments.ts';
import { embedStyle } from './embed-style.ts';
import { styleHash } from './style-hashes.ts';

/** One response header. */
export type Header = { name: string; value: string };

/** The hashes of the style blocks that pages may hold, as a policy names them: `'sha256-…'`. */
export type StyleHashes = readonly string[];

const policy = (script: string, styles: StyleHashes): string =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${styles.length === 0 ? "'none'" : styles.join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one address that becomes code: that of our worker.
    'trusted-types worker',
  ].join('; ');

/** No inline script but ours, no style but ours, no eval, nothing from elsewhere. */
export const pagePolicy = (styles: StyleHashes): string => policy(`'self' ${earlyScriptHash}`, styles);

/** The search page alone may compile WebAssembly: Pagefind's index reader is WebAssembly. */
export const searchPolicy = (styles: StyleHashes): string =>
  policy(`'self' 'wasm-unsafe-eval' ${earlyScriptHash}`, styles);

/** The paths of the search pages, with slashes at both ends. */
export const searchPaths = [`/${staticSegments.search.vi}/`, `/en/${staticSegments.search.en}/`] as const;

/** The folders of the cards that other sites may show in a frame, with slashes at both ends. */
export const embedPaths = [`/${staticSegments.embed.vi}/`, `/en/${staticSegments.embed.en}/`] as const;

/** Whether a path below the site's base is that of a card. */
export const isEmbed = (path: string): boolean => embedPaths.some((folder) => path.startsWith(folder));

/** A card may stand in a frame anywhere. It loads nothing, sends nothing and runs nothing. */
export const embedPolicy = [
  "default-src 'none'",
  `style-src ${styleHash(embedStyle)}`,
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The headers that a folder has otherwise than a page; one without a value it does not have at all. */
type OwnHeaders = readonly { name: string; value: string | undefined }[];

const embedHeaders: OwnHeaders = [
  { name: 'Content-Security-Policy', value: embedPolicy },
  // What may be framed anywhere must not be denied by the older header.
  { name: 'X-Frame-Options', value: undefined },
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
];

/** The folder of the open data: scripts of any site may read it, wherever they run. */
export const dataPath = '/data/';
const dataHeaders: OwnHeaders = [
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { name: 'Access-Control-Allow-Origin', value: '*' },
];

/** The folder of the files for reference managers. */
export const citationFolder = `/${citationsFolder}/`;

/** A kind of file that servers call by no name, or by one without its alphabet. */
export type FileType = { folder: string; ending: string; type: string; charset: boolean };

/** What a server must say a file is: a reference manager offers to take it, a spreadsheet reads its letters rightly. */
export const fileTypes: readonly FileType[] = [
  { folder: dataPath, ending: 'json', type: 'application/json', charset: false },
  { folder: dataPath, ending: 'csv', type: 'text/csv', charset: true },
  { folder: citationFolder, ending: 'bib', type: 'application/x-bibtex', charset: true },
  { folder: citationFolder, ending: 'ris', type: 'application/x-research-info-systems', charset: true },
  { folder: citationFolder, ending: 'json', type: 'application/vnd.citationstyles.csl+json', charset: false },
  { folder: citationFolder, ending: 'txt', type: 'text/plain', charset: true },
  { folder: '/', ending: 'atom', type: 'application/atom+xml', charset: false },
];

/** The value of the header `Content-Type`. */
export const contentType = ({ type, charset }: FileType): string => (charset ? `${type}; charset=utf-8` : type);

/** What a path below the site's base must be called, where a server may not know it. */
export function typeOf(path: string): string | undefined {
  const known = fileTypes.find(({ folder, ending }) => path.startsWith(folder) && path.endsWith(`.${ending}`));
  return known === undefined ? undefined : contentType(known);
}

/** The headers of every response. */
export const commonHeaders: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  {
    name: 'Permissions-Policy',
    value: 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { name: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
];

/** Files under `_astro/` carry a hash in their name and never change; pages are asked for anew each time. */
export const assetPath = '/_astro/';
export const assetCaching = 'public, max-age=31536000, immutable';
export const pageCaching = 'public, max-age=0, must-revalidate';

/** The pictures that messengers show of a page: they too have a hash for a name, and are shown on other sites. */
export const sharePath = '/share/';

/** The folders whose files have headers of their own. */
export const ownHeaders: readonly { folder: string; headers: OwnHeaders }[] = [
  { folder: assetPath, headers: [{ name: 'Cache-Control', value: assetCaching }] },
  ...embedPaths.map((folder) => ({ folder, headers: embedHeaders })),
  { folder: dataPath, headers: dataHeaders },
  {
    folder: sharePath,
    headers: [
      { name: 'Cache-Control', value: assetCaching },
      { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
    ],
  },
];

/** All headers of a response, by its path below the site's base (`/tim-kiem/`). */
export function headersFor(path: string, styles: StyleHashes): Header[] {
  const isSearch = (searchPaths as readonly string[]).includes(path);
  const own = ownHeaders.find(({ folder }) => path.startsWith(folder))?.headers ?? [];
  const usual: Header[] = [
    ...commonHeaders,
    { name: 'Content-Security-Policy', value: isSearch ? searchPolicy(styles) : pagePolicy(styles) },
    { name: 'Cache-Control', value: pageCaching },
  ];
  const added = own.filter(({ name }) => usual.every((header) => header.name !== name));
  return [...usual, ...added].flatMap(({ name, value }) => {
    const other = own.find((header) => header.name === name);
    const given = other === undefined ? value : other.value;
    return given === undefined ? [] : [{ name, value: given }];
  });
}
