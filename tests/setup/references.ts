import type { BuiltPage } from './pages.ts';
import { testUrl } from './build-site.ts';

/** An address a page names, and the element that names it. */
export type Reference = { address: string; element: string };

const written: Record<string, string> = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#34;': '"', '&#39;': "'" };

/** Every address in the page: what it leads to and what it loads. Read from the text, since there are thousands. */
export function referencesOf({ html }: Pick<BuiltPage, 'html'>): Reference[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*"|=[^\s"'>]+)?)*)\s*\/?>/g)].flatMap(
    ([, element = '', attributes = '']) =>
      [...attributes.matchAll(/\s(?:href|src|action|srcset|poster|data-index)=(?:"([^"]*)"|([^\s"'>]+))/g)].map(
        ([, quoted, bare = '']) => ({
          element,
          address: (quoted ?? bare).replaceAll(/&(?:amp|quot|#3[489]);/g, (entity) => written[entity] ?? entity),
        }),
      ),
  );
}

/** Where an address leads, as seen from a page. `internal` says whether it stays on the tests' site. */
export function resolve(page: BuiltPage, address: string, siteUrl: string = testUrl): { url: URL; internal: boolean } {
  const url = new URL(address, siteUrl + page.path);
  return { url, internal: url.origin === siteUrl };
}

/** The file a static server sends for a path. */
export const fileFor = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
