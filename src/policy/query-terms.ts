import type { Word } from '../language/query.ts';
import { pairOf, worthAfter, worthOf, type Known, type Names } from './names-index.ts';

/** A word of the query: the words of the names it may be, with how close each is, and what it is worth. */
export type Term = { word: Word; close: Map<Known, number>; pages: number; worth: number; isKnown: boolean };

/** How close a word is that has the same letters and other marks. */
const closenessOf = {
  /** Its tone is the one that most people mix up with that typed, hỏi and ngã. */
  mixedUp: 0.85,
  /** Some of its marks were typed, and no other: `tiên` for `tiền`. */
  halfTyped: 0.7,
  /** It sounds the same to many in the north: `xửa` for `sửa`, `chợ cấp` for `trợ cấp`. */
  soundsAlike: 0.8,
  /** Nobody writes it as it was typed: a slip, perhaps. */
  slip: 0.6,
};
/** What is left of the closeness of a word that was only guessed. */
const guessed = 0.8;
/** What a word weighs beside others that as few pages have. Of numbers and years no page has them all. */
const weights = { unknown: 0.7, year: 0.3, number: 0.25 };
const leastWorth = 0.05;
/** The share of its own worth that a word keeps after the one before it. */
const leastShare = 0.33;

/** The beginnings of syllables that sound the same to many in the north. */
const alikeAtStart = [
  ['s', 'x'],
  ['tr', 'ch'],
  ['l', 'n'],
  ['d', 'gi', 'r'],
] as const;

/** The other ways to write a syllable that sounds so. */
function soundingAlike(letters: string): string[] {
  const sound = alikeAtStart.find((each) => each.some((start) => letters.startsWith(start))) ?? [];
  const typed = sound.find((start) => letters.startsWith(start)) ?? '';
  return sound.filter((start) => start !== typed).map((start) => start + letters.slice(typed.length));
}

const withoutMixedUp = (marks: string): string => marks.replace(/\u0303/g, '\u0309');

/** How close what was typed is to a word with the same letters. Marks that were typed count. */
function closeness(typed: Word, { marks }: Word): number {
  if (typed.marks === '' || typed.marks === marks) return 1;
  if (withoutMixedUp(typed.marks) === withoutMixedUp(marks)) return closenessOf.mixedUp;
  return Array.from(typed.marks).every((mark) => marks.includes(mark)) ? closenessOf.halfTyped : 0;
}

const largest = (numbers: Iterable<number>): number => Math.max(0, ...numbers);

function weightOf({ folded }: Word, isKnown: boolean): number {
  if (!isKnown) return /^\d+$/.test(folded) ? 0 : weights.unknown;
  if (/^20\d\d$/.test(folded)) return weights.year;
  return /^\d{1,2}$/.test(folded) ? weights.number : 1;
}

function termOf(word: Word, { size, byLetters }: Names): Term {
  const alike = byLetters.get(word.folded) ?? [];
  const close = new Map(alike.map((known) => [known, closeness(word, known)] as const).filter(([, how]) => how > 0));
  if (close.size === 0)
    for (const known of soundingAlike(word.folded).flatMap((letters) => byLetters.get(letters) ?? []))
      if (closeness(word, known) === 1) close.set(known, closenessOf.soundsAlike);
  if (close.size === 0) for (const known of alike) close.set(known, closenessOf.slip);
  const best = largest(close.values());
  const pages = new Set([...close].filter(([, how]) => how >= best).flatMap(([known]) => [...known.pages])).size;
  const isKnown = close.size > 0;
  const worth = Math.max(weightOf(word, isKnown) * worthOf(pages, size), leastWorth);
  return { word, close, pages, worth, isKnown };
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

/**
 * What an unknown word may have been meant as: two words without the space between, a word begun, a slip.
 * @returns the words in its place, each with the ways it may be spelt
 */
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
  const found = termOf(word, names);
  if (found.isKnown || /\d/.test(word.folded)) return [found];
  return guess(word, names).map((meant) => {
    const terms = meant.map((folded) => termOf({ folded, marks: '' }, names));
    if (terms.length === 0) return found;
    return {
      word,
      close: new Map(terms.flatMap(({ close }) => [...close].map(([known, how]) => [known, how * guessed] as const))),
      pages: largest(terms.map(({ pages }) => pages)),
      worth: largest(terms.map(({ worth }) => worth)),
      isKnown: true,
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
    return { ...each, worth: worthAfter(each.worth, before.pages, together, leastShare) };
  });
}
