import type { Word } from '../language/query.ts';
import { worthOf, worthsOf, type Name, type Names } from './names-index.ts';
import { termsOf, type Term } from './query-terms.ts';
import { resultKinds, type KnownRecord } from './search-names.ts';

/** What the search says to a query. */
export type Answer = {
  /** The pages that answer it, best first; none when nothing is sure. */
  results: KnownRecord[];
  /** The subject that is not ours, when it is one. */
  elsewhere: KnownRecord | undefined;
  /** What is nearest when nothing is sure: a page or two where the subject may be ours, and areas. */
  near: KnownRecord[];
  /** The words that no name has, as they were typed but folded. */
  unknown: string[];
};

// The numbers below were fitted to the queries of tests/search that are not held back.

/** What two neighbours are worth together, of what each is. */
const pairShare = 1.1;
/** How much it weighs what a name leaves out, beside what it says too much. */
const recallShare = 0.55;
/** What adds to the likeness of the closest name. */
const added = {
  /** That of the next closest. */
  second: 0.3,
  /** The share of the query that the page covers with all its names and its answer. */
  covered: 0.75,
  /** A name that says nearly just what was asked; from this likeness on. */
  exact: 0.4,
  exactFrom: 0.5,
  /** That a whole name of a subject that is not ours stands in the query: "passport office near me" is no office of ours. */
  notOurs: 0.3,
};
/** From this share on a name stands in the query as a whole. */
const whole = 0.97;
/** What a word in the answer of a page counts, of one in a name. */
const aboutShare = 0.5;
/** So much of the rarest words must be asked that the rest of the question need not be weighed. */
const enoughAsked = 1.6;
/** How sure the best page must be. */
const floor = 0.45;
/** What a page must have of the score of the best to stand below it. */
const leastOfBest = 0.6;
const shown = { results: 8, nearPages: 2, nearAreas: 3 };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What a term and the one before it are worth together. */
const pairWorth = (terms: readonly Term[], index: number): number =>
  index === 0 ? 0 : (pairShare * ((terms[index - 1]?.worth ?? 0) + (terms[index]?.worth ?? 0))) / 2;

/**
 * How a name compares with the query: which terms it has and how closely, its likeness, which is 1 when it says just
 * what was asked, and its precision, which is 1 when all that it says was asked.
 * @param asked what the terms and their pairs are worth in all
 */
function compare(
  name: Name,
  terms: readonly Term[],
  asked: number,
  names: Names,
): { has: number[]; likeness: number; precision: number } {
  const has = terms.map(() => 0);
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
      has[index] = Math.max(has[index] ?? 0, how);
      const previous = before === undefined ? 0 : (terms[index - 1]?.close.get(before) ?? 0);
      pairs[index] = Math.max(pairs[index] ?? 0, Math.min(how, previous));
    });
    matched += (worths[at] ?? 0) * best;
  });
  const said = sum(
    terms.map(({ worth }, index) => worth * (has[index] ?? 0) + pairWorth(terms, index) * (pairs[index] ?? 0)),
  );
  const recall = said / asked;
  const precision = matched / sum(worths);
  const likeness = recall === 0 ? 0 : ((1 + recallShare) * precision * recall) / (recallShare * precision + recall);
  return { has, likeness, precision };
}

/** A page that may answer, with how well, and how sure it is that it does. */
type Ranked = { record: KnownRecord; score: number; sure: number };

/** The pages whose names have something of the query, best first. */
function rank(terms: readonly Term[], names: Names): Ranked[] {
  const asked = sum(terms.map(({ worth }, index) => worth + pairWorth(terms, index)));
  const askedSingly = sum(terms.map(({ worth }) => worth));
  const enough = enoughAsked * worthOf(0, names.size);
  const touched = new Set(terms.flatMap(({ close }) => [...close.keys()].flatMap((known) => known.names)));
  const pages = new Map<KnownRecord, { likeness: number[]; has: number[]; whole: number }>();
  for (const name of touched) {
    const { has, likeness, precision } = compare(name, terms, asked, names);
    const page = pages.get(name.record) ?? { likeness: [], has: terms.map(() => 0), whole: 0 };
    if (name.isName) page.likeness.push(likeness);
    if (name.record.kind === 'elsewhere' && precision >= whole)
      page.whole = Math.max(page.whole, sum(worthsOf(name, names)));
    has.forEach((how, index) => {
      page.has[index] = Math.max(page.has[index] ?? 0, how * (name.isName ? 1 : aboutShare));
    });
    pages.set(name.record, page);
  }
  return [...pages]
    .map(([record, { likeness, has, whole: said }]) => {
      const [best = 0, second = 0] = likeness.sort((a, b) => b - a);
      const { bonus, isGuide } = resultKinds[record.kind];
      const told = sum(terms.map(({ worth }, index) => worth * (has[index] ?? 0)));
      const covered = told / askedSingly;
      const exact = Math.max(0, best - added.exactFrom) / (1 - added.exactFrom);
      return {
        record,
        score:
          // A guide is for every question near its subject; a number, a decree or a term is for who names it.
          (isGuide ? best : best ** 2) +
          added.second * second +
          added.exact * exact +
          added.covered * covered +
          bonus +
          added.notOurs * Math.min(1, said / askedSingly),
        sure: (best + covered + Math.min(1, told / enough)) / 3,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** The areas in which the pages lie, each once. */
function areasOf(pages: readonly KnownRecord[], { areas }: Names): KnownRecord[] {
  const found = pages.flatMap(({ url }) => areas.filter((area) => url.startsWith(area.url)));
  return [...new Set(found)].slice(0, shown.nearAreas);
}

/** Answers a query from the names alone. */
export function answer(words: readonly Word[], names: Names): Answer {
  const terms = termsOf(words, names);
  const ranked = rank(terms, names);
  const best = ranked[0];
  const elsewhere = best?.record.kind === 'elsewhere' ? best.record : undefined;
  const isSure = best !== undefined && elsewhere === undefined && best.sure >= floor;
  const pages = ranked
    .filter(({ record, score }) => record.kind !== 'elsewhere' && score >= leastOfBest * (best?.score ?? 0))
    .slice(0, shown.results)
    .map(({ record }) => record);
  const guides = pages.filter(({ kind }) => kind === 'explainer');
  return {
    results: isSure ? pages : [],
    elsewhere,
    near: isSure
      ? []
      : [...(elsewhere === undefined ? guides.slice(0, shown.nearPages) : []), ...areasOf(guides, names)],
    unknown: terms.filter(({ isKnown }) => !isKnown).map(({ word }) => word.folded),
  };
}
