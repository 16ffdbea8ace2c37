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

/** How much each word tells: the rarer, the more. */
export type Rarity = ReadonlyMap<string, number>;

/** Single words and neighbouring pairs: pairs tell "the bao hiem" from "bao hiem ... the". */
function grams(words: readonly string[], rarity: Rarity): Map<string, number> {
  const weight = (word: string): number => rarity.get(word) ?? 1;
  return new Map([
    ...words.map((word) => [word, weight(word)] as const),
    ...words
      .slice(1)
      .map((word, index): [string, number] => [`${words[index] ?? ''} ${word}`, (weight(words[index] ?? '') + weight(word)) / 2]),
  ]);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** How well a phrase says what the words ask: 1 when it says just that; asked words that are missing weigh most. */
function likeness(asked: ReadonlyMap<string, number>, phrase: string, rarity: Rarity): number {
  const said = grams(phrase.split(' '), rarity);
  const shared = [...asked].filter(([gram]) => said.has(gram));
  if (shared.length === 0) return 0;
  const recall = sum(shared.map(([, weight]) => weight)) / sum(asked.values());
  const precision = shared.length / said.size;
  return (2 * precision * recall) / (1 * precision + recall);
}

/** The score of a candidate for the words of a query; larger is better. */
export function score(words: readonly string[], { kind, phrases, place }: Candidate, rarity: Rarity = new Map()): number {
  const asked = grams(words, rarity);
  const best = Math.max(0, ...phrases.map((phrase) => likeness(asked, phrase, rarity)));
  const known = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const weight = (word: string): number => rarity.get(word) ?? 1;
  const all = sum(words.map(weight));
  const covered = all === 0 ? 0 : sum(words.filter((word) => known.has(word)).map(weight)) / all;
  const guide = kind === 'explainer' || kind === 'page';
  return (best === 1 ? 0.15 : 0) + (guide ? best : best ** 2) + 0.2 * covered + (0.3 * 8) / (place + 8) + kindBonus[kind];
}
