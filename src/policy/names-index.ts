import { spelling, type Word } from '../language/query.ts';
import { resultKinds, type KnownRecord } from './search-names.ts';

/** A word of the names: where it stands, and the guides that have it. */
export type Known = Word & { id: number; names: Name[]; pages: Set<KnownRecord> };

/** A name of a page, or the words of its answer. */
export type Name = { record: KnownRecord; words: Known[]; isName: boolean; worths?: number[] };

/** All names, ready to be searched. */
export type Names = {
  /** How many guides there are. What a word is worth is counted among them: a thousand figures would drown it. */
  size: number;
  /** The words that are the same without their marks. */
  byLetters: Map<string, Known[]>;
  /** How many guides have two words side by side. */
  pairs: Map<number, number>;
  areas: KnownRecord[];
};

/** Two words side by side, as a number. */
export const pairOf = (one: Known, other: Known): number => one.id * 0x10000 + other.id;

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
    // Most words come as the same object again: that is found sooner than its spelling.
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
  return { size, byLetters, pairs, areas: records.filter(({ kind }) => kind === 'area') };
}

/** What a word tells that some pages have: the fewer, the more. */
export const worthOf = (pages: number, size: number): number => Math.log((size + 1) / (pages + 0.5));

/**
 * What a word tells after the one before it: after "bảo" hardly anybody writes other than "hiểm", so that "bảo hiểm y
 * tế" is worth little more than a single word.
 * @param before how many pages have the word before it, and `together` how many have both side by side
 * @param least the share of its own worth that it keeps all the same
 */
export const worthAfter = (worth: number, before: number, together: number, least: number): number =>
  together === 0 ? worth : Math.max(least * worth, Math.min(worth, Math.log((before + 0.5) / (together + 0.5))));

/** The least that a word of a name is worth, and the share it keeps after the word before it. */
const leastInName = { worth: 0.3, share: 0.45 };

/** What each word of a name is worth, worked out when the name is first looked at. */
export function worthsOf(name: Name, { size, pairs }: Names): number[] {
  name.worths ??= name.words.map((known, at) => {
    const before = name.words[at - 1];
    const worth = Math.max(worthOf(known.pages.size, size), leastInName.worth);
    if (before === undefined) return worth;
    return worthAfter(worth, before.pages.size, pairs.get(pairOf(before, known)) ?? 0, leastInName.share);
  });
  return name.worths;
}
