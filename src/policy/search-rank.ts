/** What kind of page a search result is. */
export const resultKinds = ['explainer', 'area', 'figure', 'document', 'term', 'page'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** A page that may answer a query: its folded title and everyday names, and its place among the index's results. */
export type Candidate = { kind: ResultKind; phrases: readonly string[]; place: number };

/** A guide answers a question better than the bare number or decree behind it. */
const kindBonus: Record<ResultKind, number> = {
  explainer: 0.2,
  area: 0.1,
  figure: 0,
  document: 0,
  term: 0,
  page: 0.1,
};
const guides: ReadonlySet<ResultKind> = new Set(['explainer', 'page']);

/** What each word is worth: the rarer it is, the more. A word that is not in it is worth 1. */
export type Rarity = ReadonlyMap<string, number>;

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
const worth = (word: string, rarity: Rarity): number => rarity.get(word) ?? 1;

/** Single words and neighbouring pairs with their worth: pairs tell "the bao hiem" from "bao hiem ... the". */
function grams(words: readonly string[], rarity: Rarity): Map<string, number> {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word] as const);
  return new Map([
    ...words.map((word) => [word, worth(word, rarity)] as const),
    ...pairs.map(([one, other]) => [`${one} ${other}`, (worth(one, rarity) + worth(other, rarity)) / 2] as const),
  ]);
}

/** How well a phrase says what is asked: 1 when it says just that; what is missing weighs more than what is too much. */
function likeness(asked: ReadonlyMap<string, number>, phrase: string): number {
  const said = grams(phrase.split(' '), new Map());
  const shared = [...asked].filter(([gram]) => said.has(gram));
  if (shared.length === 0) return 0;
  const recall = sum(shared.map(([, value]) => value)) / sum(asked.values());
  const precision = shared.length / said.size;
  return (3 * precision * recall) / (2 * precision + recall);
}

/** The score of a candidate for the words of a query; larger is better. */
export function score(
  words: readonly string[],
  { kind, phrases, place }: Candidate,
  rarity: Rarity = new Map(),
): number {
  const asked = grams(words, rarity);
  const best = Math.max(0, ...phrases.map((phrase) => likeness(asked, phrase)));
  const known = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const all = sum(words.map((word) => worth(word, rarity)));
  const covered = all === 0 ? 0 : sum(words.filter((word) => known.has(word)).map((word) => worth(word, rarity))) / all;
  // A guide is for every question near its subject; a number, a decree or a term is for who names it.
  const named = best > 1 - 1e-9 ? 0.15 : 0;
  const near = guides.has(kind) ? best : best ** 2;
  return near + named + 0.2 * covered + (0.15 * 8) / (place + 8) + kindBonus[kind];
}
