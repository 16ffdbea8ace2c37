import { lettersOf, spelling, type ReadQuery, type SameWords, type Word } from '../language/query.ts';

/**
 * What a search result can be. `part` is the file its names travel in: guides are fetched first and answer alone until
 * the register is there. A new kind of page needs a line here and its records in `src/build/search-records.ts`.
 */
export const resultKinds = {
  explainer: { part: 'guides', bonus: 0.2, isGuide: true },
  'life-event': { part: 'guides', bonus: 0.15, isGuide: true },
  area: { part: 'guides', bonus: 0.3, isGuide: false },
  page: { part: 'guides', bonus: 0.1, isGuide: true },
  /** A subject that is not ours: the title is what we say of it, the answer whom to ask. */
  elsewhere: { part: 'guides', bonus: 0, isGuide: true },
  commune: { part: 'guides', bonus: 0.05, isGuide: true },
  calculator: { part: 'guides', bonus: 0, isGuide: true },
  figure: { part: 'register', bonus: 0, isGuide: false },
  table: { part: 'register', bonus: 0, isGuide: false },
  document: { part: 'register', bonus: 0, isGuide: false },
  term: { part: 'register', bonus: 0, isGuide: false },
} as const;
export type ResultKind = keyof typeof resultKinds;

export const namesParts = ['guides', 'register'] as const;
export type NamesPart = (typeof namesParts)[number];

/** What a result shows: the answer, and where there is one its amount and the day it holds from. */
export type Shown = { kind: ResultKind; url: string; title: string; answer: string; amount: string; since: string };

/** What the search knows of a page by name: its everyday names, beside its title. */
export type NamedRecord = Shown & { names: readonly (readonly Word[])[] };

/** A record as the phone has it: all its names, and the other words of its answer. */
export type KnownRecord = NamedRecord & { about: readonly Word[] };

const columns = ['url', 'title', 'answer', 'amount', 'since', 'names'] as const;
type Columns = Record<(typeof columns)[number], string[]>;

/**
 * The names as they travel. Every word stands once in `words`; a name is a string with one character for each of its
 * words, so that the file is small and a phone has little to read. Like stands beside like, which packs better.
 */
export type NamesFile = {
  /** What queries are read with; it comes with the first part. */
  same?: SameWords;
  words: string;
  records: Partial<Record<ResultKind, Columns>>;
};

/** The character of the first word: what comes before has a meaning in JSON, or parts the names. */
const first = 0x5d;
const between = ' ';

const read = (word: string): Word => {
  const [, folded = '', marks = ''] = /^(\P{M}*)(\p{M}*)$/u.exec(word) ?? [];
  return { folded, marks };
};

/** The letter of the first word of a title. */
const firstOfTitle = 0x61;

/**
 * An address with a letter for each word that its last part takes from the title: `/so-lieu/*bd/` for "Mức lương cơ sở"
 * at `/so-lieu/luong-so/`. One that takes other words stays as it is.
 */
export function packAddress(url: string, title: string): string {
  const [, before = '', last = '', after = ''] = /^(.*\/)([^/*]+)(\/)$/.exec(url) ?? [];
  const words = lettersOf(title).slice(0, 26);
  const taken: number[] = [];
  const fits = last
    .split('-')
    .every((word) => taken.push(words.indexOf(word, (taken[taken.length - 1] ?? -1) + 1)) > 0 && !taken.includes(-1));
  return last === '' || !fits
    ? url
    : `${before}*${taken.map((at) => String.fromCharCode(firstOfTitle + at)).join('')}${after}`;
}

/** The address that was packed. */
export const unpackAddress = (packed: string, title: string): string =>
  packed.replace(/\*([a-z]+)/, (_, letters: string) => {
    const words = lettersOf(title);
    return Array.from(letters, (letter) => words[letter.charCodeAt(0) - firstOfTitle] ?? '').join('-');
  });

/** Packs records; the commonest words get the shortest characters. */
export function packNames(records: readonly NamedRecord[]): NamesFile {
  const counts = new Map<string, number>();
  for (const { names } of records)
    for (const word of names.flat().map(spelling)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const codes = new Map(words.map((word, index) => [word, String.fromCharCode(first + index)]));
  const pack = (name: readonly Word[]): string => name.map((word) => codes.get(spelling(word)) ?? '').join('');
  const packed: NamesFile['records'] = {};
  for (const { kind, names, ...shown } of records) {
    const own = (packed[kind] ??= { url: [], title: [], answer: [], amount: [], since: [], names: [] });
    const row = { ...shown, url: packAddress(shown.url, shown.title), names: names.map(pack).join(between) };
    for (const column of columns) own[column].push(row[column]);
  }
  return { words: words.join(between), records: packed };
}

/**
 * The names that a result shows: its title, parted from the other name it may have in brackets. A document is also
 * known by the first parts of its number (`Nghị định 188`, `188/2025`), by all of it, and by its full title, which is
 * its answer. What we say of a subject that is not ours is no name.
 */
export function namesShown(
  { kind, title, answer }: Pick<Shown, 'kind' | 'title' | 'answer'>,
  readQuery: ReadQuery,
): Word[][] {
  if (kind === 'elsewhere') return [];
  const number = title.replace(/^\D*/, '');
  const short = number.split('/').slice(0, 2).join('/');
  const more = kind === 'document' ? [title.split('/')[0] ?? '', short, number, answer] : [];
  return [...title.split(/[()]/), ...more].map(readQuery).filter(({ length }) => length > 0);
}

/** Unpacks what was packed; what results show is read as queries are. */
export function unpackNames({ words, records }: NamesFile, readQuery: ReadQuery): KnownRecord[] {
  const known = words.split(between).map(read);
  const unpack = (name: string): Word[] => Array.from(name, (code) => known[code.charCodeAt(0) - first] ?? read(''));
  const areas = records.area ?? { url: [], title: [] };
  const areaUrls = areas.url.map((url, at) => unpackAddress(url, areas.title[at] ?? ''));
  /** The name of the area a page lies in: part of what it is about. */
  const areaOf = (page: string): string => areas.title[areaUrls.findIndex((url) => page.startsWith(url))] ?? '';
  return (Object.entries(records) as [ResultKind, Columns][]).flatMap(([kind, own]) =>
    own.url.map((packed, at) => {
      const cell = (column: keyof Columns): string => own[column][at] ?? '';
      const [title, answer, amount, since] = [cell('title'), cell('answer'), cell('amount'), cell('since')];
      const url = unpackAddress(packed, title);
      const shown = { kind, url, title, answer, amount, since };
      const others = cell('names') === '' ? [] : cell('names').split(between).map(unpack);
      return {
        ...shown,
        names: [...namesShown(shown, readQuery), ...others],
        about: readQuery(`${answer} ${areaOf(url)}`),
      };
    }),
  );
}
