import { feedWords } from '../language/feed-words.ts';
import { words } from '../language/interface.ts';
import { wayWords } from '../language/way-words.ts';
import type { Language } from '../schema/primitives.ts';
import type { PageRef } from './addresses.ts';
import { shownAreas } from './listings.ts';
import { linkTo } from './site.ts';

/** A page that has a feed: one can be told of what will stand on it next. */
export type FeedPage = { kind: 'changes' } | { kind: 'coming' } | { kind: 'area'; id: string };

/** The name of every feed, below the page it belongs to: hosts know by its ending that it is Atom. */
export const feedFile = 'feed.atom';

/** Whether a page has a feed. */
export const hasFeed = (page: PageRef): page is PageRef & FeedPage =>
  page.kind === 'changes' || page.kind === 'coming' || page.kind === 'area';

/** The address of a page's feed, base path included. */
export const feedLink = (page: FeedPage, language: Language): string => linkTo(page, language) + feedFile;

/** What a feed is called where the site is named besides: `Thay đổi về Bảo hiểm y tế`. */
export function feedTitle(page: FeedPage, language: Language): string {
  if (page.kind === 'changes') return words[language].changes;
  if (page.kind === 'coming') return wayWords[language].coming;
  const area = shownAreas().find(({ id }) => id === page.id)?.area;
  if (area === undefined) throw new Error(`there is no area ${page.id}`);
  return `${feedWords[language].about} ${area.title[language]}`;
}

/** Every page that has a feed. */
export const feedPages = (): FeedPage[] => [
  { kind: 'changes' },
  { kind: 'coming' },
  ...shownAreas().map(({ id }): FeedPage => ({ kind: 'area', id })),
];
