import { spelling, type Word } from '../language/query.ts';
import { resultKinds, type KnownRecord } from './search-names.ts';

/** A word of the names: where it stands, and the guides that have it. */
type Known = Word & { id: number; names: Name[]; pages: Set<KnownRecord> };

/** A name of a page, or the words of its answer. */
type Name = { record: KnownRecord; words: Known[]; isName: boolean; worths?: number[] };

/** All names, ready to be searched. */
export type Names = {
  /** How many guides there are. What a word is worth is counted among them: a thousand figures would drown it. */
  size: number;
  /** The words that are the same without their marks. */
  byLetters: Map<string, Known[]>;
  /** How many guides have two words side by side, by the numbers of the words. */
  pairs: Map<number, number>;
};

/** A page that may answer, with how well, and how sure it is that it does: 1 when it says all that was asked. */
type Ranked = { record: KnownRecord; score: number; sure: number };

/** What the search says to a query. */
export type Answer = {
  /** The pages that answer it, best first; none when nothing is sure. */
  results: KnownRecord[];
  /** The subject that is not ours, when it is one. */
  elsewhere: KnownRecord | undefined;
  /** What is nearest when nothing is sure. */
  near: KnownRecord[];
  /** The words that no name has, as they were typed but folded. */
  unknown: string[];
};

export const tune = {
  unsureMark: 0.6,
  pairWeight: 1.1,
  beta: 0.55,
  covered: 0.75,
  exact: 0.4,
  near: 0.5,
  year: 0.3,
  number: 0.25,
  second: 0.3,
  about: 0.5,
  least: 0.33,
  leastName: 0.45,
  unknown: 0.7,
  enough: 1.6,
  floor: 0.45,
};

const pairOf = (one: Known, other: Known): number => one.id * 0x10000 + other.id;

/** Makes the index of names. */
export function indexNames(records: readonly KnownRecord[]): Names {
  const words = new Map<Word, Known>();
  const spelt = new Map<string, Known>();
  const byLetters = new Map<string, Known[]>();
  const pairs = new Map<number, number>();
  const know = (word: Word): Known => {
    const written = spelling(word);
    const known = words.get(word) ??
      spelt.get(written) ?? { ...word, id: spelt.size, names: [], pages: new Set<KnownRecord>() };
    words.set(word, known);
    if (!spelt.has(written)) {
      spelt.set(written, known);
      byLetters.set(word.folded, [...(byLetters.get(word.folded) ?? []), known]);
    }
    return known;
  };
  let size = 0;
  for (const record of records) {
    const isGuide = resultKinds[record.kind].part === 'guides';
    const own = new Set<number>();
    for (const part of [...record.names, record.about]) {
      const name: Name = { record, words: part.map(know), isName: part !== record.about };
      name.words.forEach((word, at) => {
        if (word.names[word.names.length - 1] !== name) word.names.push(name);
        if (!isGuide || !name.isName) return;
        word.pages.add(record);
        const before = name.words[at - 1];
        if (before !== undefined) own.add(pairOf(before, word));
      });
    }
    for (const pair of own) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    if (isGuide) size += 1;
  }
  return { size, byLetters, pairs };
}

/** What a word tells that some pages have: the fewer, the more. */
const worthOf = (pages: number, size: number): number => Math.log((size + 1) / (pages + 0.5));

/**
 * What a word tells after the one before it: after "bảo" hardly anybody writes other than "hiểm", so that "bảo hiểm y
 * tế" is worth little more than a single word.
 */
const worthAfter = (worth: number, before: number, together: number, least: number): number =>
  together === 0 ? worth : Math.max(least * worth, Math.min(worth, Math.log((before + 0.5) / (together + 0.5))));

/** A word of the query: the words of the names it may be, with how close each is, and what it is worth. */
type Term = { close: Map<Known, number>; pages: number; worth: number; known: boolean; word: Word };

/** The tones that most people mix up. */
const mixedUp = (marks: string): string => marks.replace(/\u0303/g, '\u0309');

/** How close what was typed is to a word with the same letters. Marks that were typed count. */
function closeness(typed: Word, { marks }: Word): number {
  if (typed.marks === '' || typed.marks === marks) return 1;
  if (mixedUp(typed.marks) === mixedUp(marks)) return 0.85;
  return Array.from(typed.marks).every((mark) => marks.includes(mark)) ? 0.7 : 0;
}

const largest = (numbers: Iterable<number>): number => Math.max(0, ...numbers);

function term(word: Word, { size, byLetters }: Names): Term {
  const alike = byLetters.get(word.folded) ?? [];
  const close = new Map(alike.map((known) => [known, closeness(word, known)] as const).filter(([, how]) => how > 0));
  const best = largest(close.values());
  // Nobody writes it so: a slip of the marks, perhaps.
  if (best < 0.7) for (const known of alike) close.set(known, tune.unsureMark);
  const pages = new Set([...close].filter(([, how]) => how >= best).flatMap(([known]) => [...known.pages])).size;
  const factor = /^20\d\d$/.test(word.folded) ? tune.year : /^\d{1,2}$/.test(word.folded) ? tune.number : 1;
  const isUnknown = close.size === 0;
  const worth =
    isUnknown && /^\d+$/.test(word.folded) ? 0.05 : factor * worthOf(pages, size) * (isUnknown ? tune.unknown : 1);
  return { close, pages, worth: Math.max(worth, 0.05), known: !isUnknown, word };
}

/** One letter more, less or other, or two that changed places. */
export function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`)
  );
}

/** What an unknown word may have been meant as: two words without the space between, a word begun, a slip. */
function guess({ folded }: Word, { byLetters }: Names): string[][] {
  const pages = (letters: string): number => largest((byLetters.get(letters) ?? []).map((each) => each.pages.size));
  const torn = Array.from(folded, (_, at) => [folded.slice(0, at), folded.slice(at)])
    .map((parts) => ({ parts, pages: Math.min(...parts.map(pages)) }))
    .filter((each) => each.pages > 0)
    .sort((a, b) => b.pages - a.pages)[0]?.parts;
  if (torn !== undefined) return torn.map((letters) => [letters]);
  const letters = [...byLetters.keys()];
  const begun = folded.length > 1 ? letters.filter((each) => each.startsWith(folded)) : [];
  if (begun.length > 0) return [begun];
  return [folded.length > 4 ? letters.filter((each) => isSlip(folded, each)) : []];
}

function termsOfWord(word: Word, names: Names): Term[] {
  const found = term(word, names);
  if (found.known || /\d/.test(word.folded)) return [found];
  return guess(word, names).map((meant) => {
    const terms = meant.map((folded) => term({ folded, marks: '' }, names));
    if (terms.length === 0) return found;
    return {
      close: new Map(terms.flatMap(({ close }) => [...close].map(([known, how]) => [known, how * 0.8] as const))),
      pages: largest(terms.map(({ pages }) => pages)),
      worth: largest(terms.map(({ worth }) => worth)),
      known: true,
      word,
    };
  });
}

/** The words of a query as they stand one after the other. */
export function termsOf(words: readonly Word[], names: Names): Term[] {
  const terms = words.flatMap((word) => termsOfWord(word, names));
  return terms.map((each, index) => {
    const before = terms[index - 1];
    if (before === undefined) return each;
    let together = 0;
    for (const one of before.close.keys())
      for (const other of each.close.keys()) together += names.pairs.get(pairOf(one, other)) ?? 0;
    return { ...each, worth: worthAfter(each.worth, before.pages, together, tune.least) };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function worthsOf(name: Name, { size, pairs }: Names): number[] {
  name.worths ??= name.words.map((known, at) => {
    const before = name.words[at - 1];
    const worth = Math.max(worthOf(known.pages.size, size), 0.3);
    if (before === undefined) return worth;
    return worthAfter(worth, before.pages.size, pairs.get(pairOf(before, known)) ?? 0, tune.leastName);
  });
  return name.worths;
}

/** What a name says of the query: how close it has each word, and each pair of neighbours. */
export function compare(name: Name, terms: readonly Term[], all: number, names: Names) {
  const single = terms.map(() => 0);
  const pairs = terms.map(() => 0);
  const worths = worthsOf(name, names);
  let matched = 0;
  name.words.forEach((known, at) => {
    const before = name.words[at - 1];
    let best = 0;
    terms.forEach(({ close }, index) => {
      const how = close.get(known) ?? 0;
      if (how === 0) return;
      best = Math.max(best, how);
      single[index] = Math.max(single[index] ?? 0, how);
      const previous = before === undefined ? 0 : (terms[index - 1]?.close.get(before) ?? 0);
      pairs[index] = Math.max(pairs[index] ?? 0, Math.min(how, previous));
    });
    matched += (worths[at] ?? 0) * best;
  });
  const shared = sum(
    terms.map(({ worth }, index) => worth * (single[index] ?? 0) + pairWorth(terms, index) * (pairs[index] ?? 0)),
  );
  const recall = shared / all;
  const precision = matched / sum(worths);
  const likeness = recall === 0 ? 0 : ((1 + tune.beta) * precision * recall) / (tune.beta * precision + recall);
  return { single, likeness };
}

/** What two neighbours of the query are worth together. */
const pairWorth = (terms: readonly Term[], index: number): number =>
  index === 0 ? 0 : (tune.pairWeight * ((terms[index - 1]?.worth ?? 0) + (terms[index]?.worth ?? 0))) / 2;

export const allWorth = (terms: readonly Term[]): number =>
  sum(terms.map(({ worth }, index) => worth + pairWorth(terms, index)));

/** The pages whose names answer a query, best first. */
export function rank(terms: readonly Term[], names: Names): Ranked[] {
  const all = allWorth(terms);
  const allSingle = sum(terms.map(({ worth }) => worth));
  const enough = tune.enough * worthOf(0, names.size);
  const touched = new Set(terms.flatMap(({ close }) => [...close.keys()].flatMap((known) => known.names)));
  const pages = new Map<KnownRecord, { likeness: number[]; covered: number[] }>();
  for (const name of touched) {
    const { single, likeness } = compare(name, terms, all, names);
    const page = pages.get(name.record) ?? { likeness: [], covered: terms.map(() => 0) };
    if (name.isName) page.likeness.push(likeness);
    single.forEach((how, index) => {
      page.covered[index] = Math.max(page.covered[index] ?? 0, how * (name.isName ? 1 : tune.about));
    });
    pages.set(name.record, page);
  }
  return [...pages]
    .map(([record, { likeness, covered }]) => {
      const [best = 0, second = 0] = likeness.sort((a, b) => b - a);
      const { bonus, isGuide } = resultKinds[record.kind];
      const share = sum(terms.map(({ worth }, index) => worth * (covered[index] ?? 0))) / allSingle;
      const near = isGuide ? best : best ** 2;
      const exact = (tune.exact * Math.max(0, best - tune.near)) / (1 - tune.near);
      return {
        record,
        score: near + tune.second * second + exact + tune.covered * share + bonus,
        sure: (best + share + Math.min(1, (share * allSingle) / enough)) / 3,
      };
    })
    .sort((a, b) => b.score - a.score);
}

const shown = 8;

/** Answers a query from the names alone. */
export function answer(words: readonly Word[], names: Names): Answer {
  const terms = termsOf(words, names);
  const ranked = rank(terms, names);
  const best = ranked[0];
  const pages = ranked.map(({ record }) => record).filter(({ kind }) => kind !== 'elsewhere');
  const elsewhere = best?.record.kind === 'elsewhere' ? best.record : undefined;
  const isSure = best !== undefined && elsewhere === undefined && best.sure >= tune.floor;
  return {
    results: isSure ? pages.slice(0, shown) : [],
    elsewhere,
    near: isSure ? [] : pages.slice(0, shown),
    unknown: terms.filter(({ known }) => !known).map(({ word }) => word.folded),
  };
}
