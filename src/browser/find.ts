import { searchWords } from '../language/query.ts';
import { resultKinds, score, type ResultKind } from '../policy/search-rank.ts';
import type { Pagefind, PagefindResult } from './pagefind.d.ts';

/** A search result, ready to show. */
export type Found = { url: string; kind: ResultKind; title: string; answer: string; since: string };

/** How many candidates are looked at closely: each is a small file to fetch. */
const looked = 16;
const shown = 8;

const isKind = (word: string | undefined): word is ResultKind =>
  (resultKinds as readonly string[]).includes(word ?? '');

/** Pagefind once it is loaded, and how many pages it knows. */
type Index = { pagefind: Pagefind; pages: number };

let loading: Promise<Index> | undefined;
let failures = 0;

/** Loads Pagefind on the first call; a failed load may be tried again. */
function load(indexUrl: string): Promise<Index> {
  loading ??= (async () => {
    // A browser may remember for good that a module of this address did not load.
    const module: unknown = await import(
      /* @vite-ignore */ `${indexUrl}pagefind.js${failures > 0 ? `?${failures}` : ''}`
    );
    const pagefind = module as Pagefind;
    // Our security policy allows no worker, and our addresses have the site's base path in them already.
    await pagefind.options({ noWorker: true, baseUrl: '/' });
    const { results } = await pagefind.search(null);
    return { pagefind, pages: results.length };
  })().catch((error: unknown) => {
    loading = undefined;
    failures += 1;
    throw error;
  });
  return loading;
}

/** What the index knows of a word: the pages that have it or a longer word, and how rare it is. */
type KnownWord = { word: string; results: PagefindResult[]; rarity: number };

const pagesWith = async ({ pagefind }: Index, word: string): Promise<number> =>
  (await pagefind.search(`"${word}"`)).results.length;

async function lookUp(index: Index, word: string): Promise<KnownWord[]> {
  const exact = await pagesWith(index, word);
  const parts = exact > 0 ? [] : await torn(index, word);
  if (parts.length > 0) return (await Promise.all(parts.map((part) => lookUp(index, part)))).flat();
  const { results } = await index.pagefind.search(word);
  if (results.length === 0) return [];
  return [{ word, results, rarity: Math.log((index.pages + 2) / ((exact || results.length) + 1)) }];
}

/** The two words of the index that someone may have typed without a space: `trocap` is `tro cap`. */
async function torn(index: Index, word: string): Promise<string[]> {
  const cuts = Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => [
    word.slice(0, at + 1),
    word.slice(at + 1),
  ]);
  const known = await Promise.all(
    cuts.map(async (parts) => ({
      parts,
      pages: Math.min(...(await Promise.all(parts.map((part) => pagesWith(index, part))))),
    })),
  );
  return known.filter(({ pages }) => pages > 0).sort((a, b) => b.pages - a.pages)[0]?.parts ?? [];
}

/** The pages that have most of what the words are worth: a word is worth more the fewer pages have it. */
function candidates(words: readonly KnownWord[]): PagefindResult[] {
  const worth = new Map<string, { result: PagefindResult; sum: number }>();
  for (const { results, rarity } of words) {
    const best = results[0]?.score ?? 1;
    for (const result of results) {
      const sum = (worth.get(result.id)?.sum ?? 0) + (rarity * result.score) / best;
      worth.set(result.id, { result, sum });
    }
  }
  return [...worth.values()]
    .sort((a, b) => b.sum - a.sum)
    .slice(0, looked)
    .map(({ result }) => result);
}

/**
 * Finds the pages that answer a query, best first.
 *
 * Of several words Pagefind gives only the pages that have them all, which a whole question leaves few of. So each word
 * is looked up by itself, and what is found is put together here.
 * @param indexUrl the address of the index, with its last slash
 */
export async function find(query: string, indexUrl: string): Promise<Found[]> {
  const asked = [...new Set(searchWords(query))];
  if (asked.length === 0) return [];
  const index = await load(indexUrl);
  const lookedUp = await Promise.all(asked.map((word) => lookUp(index, word)));
  // Pagefind says nothing when a part of its index could not be fetched: the word looks unknown. So ask the network.
  if (lookedUp.some((found) => found.length === 0))
    await fetch(`${indexUrl}pagefind-entry.json`, { cache: 'no-store' });
  const known = lookedUp.flat();
  const words = known.map(({ word }) => word);
  const rarity = new Map(known.map((each) => [each.word, each.rarity]));
  const fragments = await Promise.all(candidates(known).map((result) => result.data()));
  return fragments
    .flatMap(({ url, meta }, place) => {
      const { kind, title = '', answer = '', since = '', phrases = '' } = meta;
      if (!isKind(kind)) return [];
      const candidate = { kind, phrases: phrases.split(' | '), place };
      return [{ url, kind, title, answer, since, score: score(words, candidate, rarity) }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, shown);
}
