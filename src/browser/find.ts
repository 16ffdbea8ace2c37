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

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind on the first call; a failed load may be tried again. */
function pagefind(indexUrl: string): Promise<Pagefind> {
  loading ??= (async () => {
    const module = (await import(/* @vite-ignore */ `${indexUrl}pagefind.js`)) as Pagefind;
    // Our security policy allows no worker.
    await module.options({ noWorker: true });
    await module.init();
    return module;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Finds the pages that answer a query, best first.
 * @param indexUrl the address of the index, with its last slash
 */
export async function find(query: string, indexUrl: string): Promise<Found[]> {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const { results } = await (await pagefind(indexUrl)).search(words.join(' '));
  const fragments = await Promise.all(results.slice(0, looked).map((result) => result.data()));
  return fragments
    .flatMap(({ url, meta }, place) => {
      const { kind, title = '', answer = '', phrases = '' } = meta;
      if (!isKind(kind)) return [];
      return [{ url, kind, title, answer, score: score(words, { kind, phrases: phrases.split('\n'), place }) }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, shown);
}
