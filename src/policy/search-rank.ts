import { spelling, type Word } from '../language/query.ts';
import { resultKinds, type KnownRecord } from './search-names.ts';

/** A word of the names: where it stands, and what it is worth; the fewer pages have it, the more. */
type Known = Word & { names: Name[]; pages: Set<KnownRecord>; rarity: number };
/** A name of a page, or the words of its answer. */
type Name = { record: KnownRecord; words: Known[]; isName: boolean };

/** All names, ready to be searched. */
export type Names = {
  size: number;
  /** The words that are the same without their marks. */
  byLetters: Map<string, Known[]>;
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
  wrongMark: 0.15,
  pairWeight: 1,
  beta: 1.5,
  covered: 0.35,
  exact: 0.15,
  second: 0.15,
  about: 0.5,
  damp: 1,
  unknown: 1,
  floor: 0.3,
};

/** Makes the index of names. What a word is worth is counted among guides: a thousand figures would drown it. */
export function indexNames(records: readonly KnownRecord[]): Names {
  const words = new Map<Word, Known>();
  const spelt = new Map<string, Known>();
  const byLetters = new Map<string, Known[]>();
  const know = (word: Word): Known => {
    const written = spelling(word);
    const known = words.get(word) ?? spelt.get(written) ?? { ...word, names: [], pages: new Set(), rarity: 0 };
    words.set(word, known);
    if (!spelt.has(written)) {
      spelt.set(written, known);
      byLetters.set(word.folded, [...(byLetters.get(word.folded) ?? []), known]);
    }
    return known;
  };
  for (const record of records)
    for (const [isName, parts] of [
      [true, record.names],
      [false, [record.about]],
    ] as const)
      for (const part of parts) {
        const name: Name = { record, words: part.map(know), isName };
        for (const word of name.words) {
          word.names.push(name);
          if (isName && resultKinds[record.kind].part === 'guides') word.pages.add(record);
        }
      }
  const size = records.filter(({ kind }) => resultKinds[kind].part === 'guides').length;
  for (const known of spelt.values()) known.rarity = Math.log((size + 1) / (known.pages.size + 0.5)) ** tune.damp;
  return { size, byLetters };
}

/** A word of the query: the words of the names it may be, with how close each is, and what it is worth. */
type Term = { close: Map<Known, number>; worth: number; known: boolean; word: Word };

/** The tones that most people mix up. */
const mixedUp = (marks: string): string => marks.replace(/\u0303/g, '\u0309');

/** How close what was typed is to a word with the same letters. Marks that were typed count. */
function closeness(typed: Word, { marks }: Word): number {
  if (typed.marks === '' || typed.marks === marks) return 1;
  if (mixedUp(typed.marks) === mixedUp(marks)) return 0.85;
  if (Array.from(typed.marks).every((mark) => marks.includes(mark))) return 0.7;
  return 0;
}

const largest = (numbers: Iterable<number>): number => Math.max(0, ...numbers);

function term(word: Word, { size, byLetters }: Names): Term {
  const alike = byLetters.get(word.folded) ?? [];
  const close = new Map(alike.map((known) => [known, closeness(word, known)] as const).filter(([, how]) => how > 0));
  const best = largest(close.values());
  // Nobody writes it so: a slip of the marks, perhaps.
  if (best < 0.7) for (const known of alike) close.set(known, tune.unsureMark);
  const pages = new Set([...close].filter(([, how]) => how >= best).flatMap(([known]) => [...known.pages]));
  const isNumber = /^\d+$/.test(word.folded);
  const worth = close.size === 0 && isNumber ? 0 : Math.log((size + 1) / (pages.size + 0.5)) ** tune.damp;
  return { close, worth: Math.max(worth, 0.05), known: close.size > 0, word };
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
function guess(word: Word, names: Names): Word[][] {
  const { folded } = word;
  const known = (letters: string): number =>
    largest((names.byLetters.get(letters) ?? []).map((each) => each.pages.size));
  const torn = Array.from(folded, (_, at) => [folded.slice(0, at), folded.slice(at)])
    .map((parts) => ({ parts, pages: Math.min(...parts.map(known)) }))
    .filter(({ pages }) => pages > 0)
    .sort((a, b) => b.pages - a.pages)[0]?.parts;
  if (torn !== undefined) return torn.map((letters) => [{ folded: letters, marks: '' }]);
  const letters = [...names.byLetters.keys()];
  const begun = folded.length > 1 ? letters.filter((each) => each.startsWith(folded)) : [];
  if (begun.length > 0 && begun.length < 50) return [begun.map((each) => ({ folded: each, marks: '' }))];
  const slips = folded.length > 4 ? letters.filter((each) => isSlip(folded, each)) : [];
  return [slips.map((each) => ({ folded: each, marks: '' }))];
}

export function termsOf(words: readonly Word[], names: Names): Term[] {
  return words.flatMap((word) => {
    const found = term(word, names);
    if (found.known || /\d/.test(word.folded)) return [found];
    return guess(word, names).map((meant) => {
      const terms = meant.map((each) => term(each, names));
      if (terms.length === 0) return found;
      return {
        close: new Map(terms.flatMap(({ close }) => [...close].map(([known, how]) => [known, how * 0.8] as const))),
        worth: Math.max(...terms.map(({ worth }) => worth)),
        known: true,
        word,
      };
    });
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What a name says of the query: how close it has each word, and each pair of neighbours. */
function compare(name: Name, terms: readonly Term[], all: number) {
  const single = terms.map(() => 0);
  const pairs = terms.map(() => 0);
  let said = 0;
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
    const worth = Math.max(known.rarity, 0.3);
    said += worth;
    matched += worth * best;
  });
  const shared = sum(
    terms.map(({ worth }, index) => {
      const pairWorth = ((terms[index - 1]?.worth ?? 0) + worth) / 2;
      return worth * (single[index] ?? 0) + tune.pairWeight * (index > 0 ? pairWorth * (pairs[index] ?? 0) : 0);
    }),
  );
  const recall = shared / all;
  const precision = matched / said;
  const likeness = recall === 0 ? 0 : ((1 + tune.beta) * precision * recall) / (tune.beta * precision + recall);
  return { single, likeness, recall };
}

/** The pages whose names answer a query, best first. */
export function rank(terms: readonly Term[]): Ranked[] {
  const all = sum(
    terms.map(({ worth, known }, index) => {
      const factor = known ? 1 : tune.unknown;
      return factor * worth + (index > 0 ? (tune.pairWeight * ((terms[index - 1]?.worth ?? 0) + worth)) / 2 : 0);
    }),
  );
  const allSingle = sum(terms.map(({ worth, known }) => (known ? 1 : tune.unknown) * worth));
  if (all === 0) return [];
  const touched = new Set(terms.flatMap(({ close }) => [...close.keys()].flatMap((known) => known.names)));
  const pages = new Map<KnownRecord, { likeness: number[]; covered: number[]; recall: number }>();
  for (const name of touched) {
    const { single, likeness, recall } = compare(name, terms, all);
    const page = pages.get(name.record) ?? { likeness: [], covered: terms.map(() => 0), recall: 0 };
    if (name.isName) {
      page.likeness.push(likeness);
      page.recall = Math.max(page.recall, recall);
    }
    single.forEach((how, index) => {
      page.covered[index] = Math.max(page.covered[index] ?? 0, how * (name.isName ? 1 : tune.about));
    });
    pages.set(name.record, page);
  }
  return [...pages]
    .map(([record, { likeness, covered, recall }]) => {
      const [best = 0, second = 0] = likeness.sort((a, b) => b - a);
      const { bonus, isGuide } = resultKinds[record.kind];
      const share = sum(terms.map(({ worth }, index) => worth * (covered[index] ?? 0))) / allSingle;
      const near = isGuide ? best : best ** 2;
      const exact = best > 0.999 ? tune.exact : 0;
      return {
        record,
        score: near + tune.second * second + exact + tune.covered * share + bonus,
        sure: 0.5 * recall + 0.5 * share,
      };
    })
    .sort((a, b) => b.score - a.score);
}

const shown = 8;

/** Answers a query from the names alone. */
export function answer(words: readonly Word[], names: Names): Answer {
  const terms = termsOf(words, names);
  const ranked = rank(terms);
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
