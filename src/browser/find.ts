import { searchWords } from '../language/query.ts';
import { resultKinds, score, type ResultKind } from '../policy/search-rank.ts';
import type { Pagefind } from './pagefind.d.ts';

/** A search result, ready to show. */
export type Found = { url: string; kind: ResultKind; title: string; answer: string };

/** How many candidates are looked at closely: each is a small file to fetch. */
const looked = 16;
const shown = 8;

const isKind = (word: string | undefined): word is ResultKind =>
  (resultKinds as readonly string[]).includes(word ?? '');

/** Pagefind once it is loaded, and how many pages it knows. */
type Index = { pagefind: Pagefind; pages: number };

let loading: Promise<Index> | undefined;
let attempts = 0;

/** Loads Pagefind on the first call; a failed load may be tried again. */
function load(indexUrl: string): Promise<Index> {
  loading ??= (async () => {
    // Browsers remember a module that failed to load by its address.
    const again = attempts === 0 ? '' : `?${attempts}`;
    const pagefind = (await import(/* @vite-ignore */ `${indexUrl}pagefind.js${again}`)) as Pagefind;
    // Our security policy allows no worker, and our addresses hold the site's base path already.
    await pagefind.options({ noWorker: true, baseUrl: '/' });
    await pagefind.init();
    const { results } = await pagefind.search(null);
    return { pagefind, pages: results.length };
  })().catch((error: unknown) => {
    loading = undefined;
    attempts += 1;
    throw error;
  });
  return loading;
}

/**
 * Finds the pages that answer a query, best first.
 *
 * Pagefind gives only the pages that have every word, which a long question seldom leaves any of. So each word is
 * searched alone, and a page collects what its words are worth: a word that few pages have says most.
 * @param indexUrl the address of the index, with its last slash
 */
export async function find(query: string, indexUrl: string): Promise<Found[]> {
  const words = [...new Set(searchWords(query))];
  if (words.length === 0) return [];
  const { pagefind, pages } = await load(indexUrl);
  const rarity = new Map<string, number>();
  const worth = new Map<
    string,
    { worth: number; data: () => Promise<{ url: string; meta: Record<string, string | undefined> }> }
  >();
  for (const word of words) {
    const exact = await pagefind.search(`"${word}"`);
    const { results } = await pagefind.search(word);
    const df = exact.results.length;
    if (results.length === 0) continue;
    const r = Math.log((pages + 1) / ((df || results.length) + 1)) + 0.1;
    rarity.set(word, r);
    const best = results[0]?.score || 1;
    for (const result of results) {
      const entry = worth.get(result.id) ?? { worth: 0, data: result.data };
      entry.worth += (r * result.score) / best;
      worth.set(result.id, entry);
    }
  }
  const candidates = [...worth.values()].sort((a, b) => b.worth - a.worth).slice(0, looked);
  const known = words.filter((word) => rarity.has(word));
  const fragments = await Promise.all(candidates.map((result) => result.data()));
  return fragments
    .flatMap(({ url, meta }, place) => {
      const { kind, title = '', answer = '', phrases = '' } = meta;
      if (!isKind(kind)) return [];
      return [
        {
          url,
          kind,
          title,
          answer,
          place,
          score: score(known, { kind, phrases: phrases.split(' | '), place }, rarity),
        },
      ];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, shown);
}
