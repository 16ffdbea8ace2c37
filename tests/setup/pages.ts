import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio/slim';
import { isEmbed } from '../../src/build/security-headers.ts';
import { pathOf } from '../../src/registry/addresses.ts';
import type { Content, Explainer } from '../../src/registry/content.ts';
import { readOnce } from '../../src/registry/read-once.ts';
import { readSettings } from '../../src/registry/settings.ts';
import { languages, type Language } from '../../src/schema/primitives.ts';

/** A page of a built site. */
export type BuiltPage = {
  /** Its path below the base, as a browser asks for it: `/en/search/`, `/404.html`. */
  path: string;
  language: Language;
  html: string;
  /** The parsed page. It is parsed when first asked for. */
  $: CheerioAPI;
};

/** Every file of a built site, as a path below its folder with a slash in front. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .sort();
}

const read = new Map<string, BuiltPage[]>();

/** Deletes a built site, and lets go of its pages: several sites at once are more than memory holds. */
export function removeSite(folder: string): void {
  read.delete(folder);
  rmSync(folder, { recursive: true });
}

/** Every page of a built site, read once. */
export function pagesOf(folder: string): BuiltPage[] {
  const pages = read.get(folder) ?? readPages(folder);
  read.set(folder, pages);
  return pages;
}

function readPages(folder: string): BuiltPage[] {
  return (
    filesOf(folder)
      // The cards for other sites are no pages of this one; released versions never change, and have tests of their own.
      .filter((file) => file.endsWith('.html') && !isEmbed(file) && !file.startsWith('/v/'))
      .map((file) => {
        const html = readFileSync(join(folder, file), 'utf8');
        // Thousands of parsed pages do not fit into memory: those in use stay, the others may go.
        let parsed: WeakRef<CheerioAPI> | undefined;
        return {
          path: file.replace(/index\.html$/, ''),
          language: file.startsWith('/en/') ? 'en' : 'vi',
          html,
          get $() {
            const page = parsed?.deref() ?? load(html);
            parsed = new WeakRef(page);
            return page;
          },
        };
      })
  );
}

/** What the site was built from. */
export function builtContent(): Content {
  return readOnce(readSettings().contentFolder).content;
}

/** The pages of the explainers, each with its content, in both languages. */
export function explainerPagesOf(folder: string): (BuiltPage & { explainer: Explainer })[] {
  const content = builtContent();
  const pages = new Map(pagesOf(folder).map((page) => [page.path, page]));
  return [...content.explainers.values()].flatMap((explainer) =>
    languages.map((language) => {
      const path = `/${pathOf(content, { kind: 'explainer', id: explainer.id }, language)}/`;
      const page = pages.get(path);
      if (page === undefined) throw new Error(`${path} was not built`);
      // The getter of the parsed page must stay one.
      return Object.assign(Object.create(page) as BuiltPage, { explainer });
    }),
  );
}

/** Whether a page is one of those shown for an address that does not exist. */
export const isNotFound = ({ path }: BuiltPage): boolean => path === '/404.html' || path === '/en/404/';
