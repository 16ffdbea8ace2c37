/** What kind of page a search result is. */
export const resultKinds = ['explainer', 'area', 'figure', 'document', 'term', 'page'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** A page that may answer a query: its folded title and everyday names, and its place among the index's results. */
export type Candidate = { kind: ResultKind; phrases: readonly string[]; place: number };

/** A guide answers a question better than the bare number or decree behind it. */
const kindBonus: Record<ResultKind, number> = {
  explainer: 0.2,
  area: 0.05,
  figure: 0,
  document: 0,
  term: 0,
  page: 0.02,
};

/** Single words and neighbouring pairs: pairs tell "the bao hiem" from "bao hiem ... the". */
function grams(words: readonly string[]): Set<string> {
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)]);
}

/** How well a phrase says what the words ask: 1 when it says just that; asked words that are missing weigh most. */
function likeness(asked: ReadonlySet<string>, phrase: string): number {
  const said = grams(phrase.split(' '));
  let shared = 0;
  for (const gram of asked) if (said.has(gram)) shared += 1;
  if (shared === 0) return 0;
  const recall = shared / asked.size;
  const precision = shared / said.size;
  return (5 * precision * recall) / (4 * precision + recall);
}

/** The score of a candidate for the words of a query; larger is better. */
export function score(words: readonly string[], { kind, phrases, place }: Candidate): number {
  const asked = grams(words);
  const best = Math.max(0, ...phrases.map((phrase) => likeness(asked, phrase)));
  const known = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const covered = words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
  return best + 0.4 * covered + 0.15 / (place + 1) + kindBonus[kind];
}
