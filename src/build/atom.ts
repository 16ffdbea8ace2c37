import { escaped } from '../language/markup.ts';
import type { IsoDate, Language } from '../schema/primitives.ts';

/** One thing that happened. */
export type FeedEntry = {
  /** A URI that never changes. */
  id: string;
  title: string;
  updated: IsoDate;
  /** The full address of the page that says it. */
  page: string;
  /** Subjects: a name for machines, and one for people. */
  subjects: { id: string; name: string }[];
  /** What happened, as HTML. */
  html: string;
};

export type Feed = {
  id: string;
  language: Language;
  title: string;
  subtitle: string;
  updated: IsoDate;
  /** Full addresses: of the feed, of the page it belongs to, of its twin in the other language, of the site's icon. */
  address: string;
  page: string;
  twin: { language: Language; address: string };
  icon: string;
  author: { name: string; page: string };
  rights: string;
  entries: FeedEntry[];
};

const element = (name: string, text: string, attributes: Record<string, string> = {}): string =>
  `<${name}${given(attributes)}>${escaped(text)}</${name}>`;
const empty = (name: string, attributes: Record<string, string>): string => `<${name}${given(attributes)}/>`;
const given = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** A day as a moment: the law's days begin in Viet Nam. */
const moment = (day: IsoDate): string => `${day}T00:00:00+07:00`;

const atomType = 'application/atom+xml';

const entryLines = (entry: FeedEntry, language: Language): string[] => [
  '<entry>',
  element('id', entry.id),
  element('title', entry.title),
  element('updated', moment(entry.updated)),
  empty('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: entry.page }),
  ...entry.subjects.map(({ id, name }) => empty('category', { term: id, label: name })),
  element('content', entry.html, { type: 'html' }),
  '</entry>',
];

/** Writes a feed as Atom (RFC 4287). */
export const atomFeed = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', moment(feed.updated)),
    empty('link', { rel: 'self', type: atomType, href: feed.address }),
    empty('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page }),
    empty('link', { rel: 'alternate', type: atomType, hreflang: feed.twin.language, href: feed.twin.address }),
    `<author>${element('name', feed.author.name)}${element('uri', feed.author.page)}</author>`,
    element('rights', feed.rights),
    element('icon', feed.icon),
    ...feed.entries.flatMap((entry) => entryLines(entry, feed.language)),
    '</feed>',
    '',
  ].join('\n');
