import { createHash } from 'node:crypto';
import type { IsoDate } from '../schema/primitives.ts';

/** The version of a page: the day it was last edited and a fingerprint of all it says. */
export type Revision = { date: IsoDate; hash: string };

/** Makes a revision from the page's day and everything that decides what it says. */
export function revisionOf(date: IsoDate, parts: readonly string[]): Revision {
  const hash = createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 8);
  return { date, hash };
}
