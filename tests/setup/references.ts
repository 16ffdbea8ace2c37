import type { BuiltPage } from './pages.ts';
import { testUrl } from './build-site.ts';

/** An address a page names, and the element that names it. */
export type Reference = { address: string; element: string };

/** Every address in the page: what it leads to and what it loads. */
export function referencesOf({ $ }: BuiltPage): Reference[] {
  return $('[href], [src], [action], [srcset], [poster], [data-index], [data-names]')
    .toArray()
    .flatMap((node) => {
      const { href, src, action, srcset, poster, 'data-index': index, 'data-names': names } = node.attribs;
      return [href, src, action, srcset, poster, index, ...(names?.split(' ') ?? [])].flatMap((address) =>
        address === undefined ? [] : [{ address, element: node.tagName }],
      );
    });
}

/** Where an address leads, as seen from a page. `internal` says whether it stays on the tests' site. */
export function resolve(page: BuiltPage, address: string, siteUrl: string = testUrl): { url: URL; internal: boolean } {
  const url = new URL(address, siteUrl + page.path);
  return { url, internal: url.origin === siteUrl };
}

/** The file a static server sends for a path. */
export const fileFor = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
