import type { Problem } from '../schema/problem.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';

type Read = { content: Content; problems: Problem[] };

/**
 * What this process has read, by folder. A global, because one build has several copies of this module: Node runs the
 * check and the search index, and Vite bundles the pages.
 */
const key = Symbol.for('an-sinh.content');
const read = (Reflect.get(globalThis, key) as Map<string, Read> | undefined) ?? new Map<string, Read>();
Reflect.set(globalThis, key, read);

/** Reads a content folder, once for the check, the pages and the index alike. */
export function readOnce(folder: string): Read {
  const found = read.get(folder) ?? readContent(folder);
  read.set(folder, found);
  return found;
}

/** Forgets what was read, so that a page made next shows what an editor has just written. */
export function forgetContent(): void {
  read.clear();
}
