import type { Language } from '../schema/primitives.ts';
import type { PageRef } from './addresses.ts';
import { linkTo } from './site.ts';

/**
 * The titles of the pages drawn in this process, by address. A global, because one build has several copies of this
 * module: Vite bundles the pages, and Node writes what stands beside them.
 */
const key = Symbol.for('an-sinh.titles');
const drawn = (Reflect.get(globalThis, key) as Map<string, string> | undefined) ?? new Map<string, string>();
Reflect.set(globalThis, key, drawn);

/** Notes the title of a page when it is drawn: the page itself says what it is called, and nothing else does. */
export function noteTitle(page: PageRef, language: Language, title: string): void {
  drawn.set(linkTo(page, language), title);
}

/**
 * The title of a page that was drawn.
 * @throws {Error} when it was not
 */
export function drawnTitle(page: PageRef, language: Language): string {
  const address = linkTo(page, language);
  const title = drawn.get(address);
  if (title === undefined) throw new Error(`${address} is not drawn yet; the list of pages is written after the pages`);
  return title;
}
