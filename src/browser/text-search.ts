import type { Pagefind } from './pagefind.d.ts';

/** How many pages are looked up: each is a small file to fetch. */
const looked = 4;

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/** Loads Pagefind on the first call; a failed load may be tried again. */
function load(indexUrl: string): Promise<Pagefind> {
  loading ??= (async () => {
    // A browser may remember for good that a module of this address did not load.
    const module: unknown = await import(
      /* @vite-ignore */ `${indexUrl}pagefind.js${failures > 0 ? `?${failures}` : ''}`
    );
    const pagefind = module as Pagefind;
    // Our security policy allows no worker, and our addresses have the site's base path in them already.
    await pagefind.options({ noWorker: true, baseUrl: '/' });
    return pagefind;
  })().catch((error: unknown) => {
    loading = undefined;
    failures += 1;
    throw error;
  });
  return loading;
}

/**
 * Finds the pages whose text has all of the words, best first.
 * @param indexUrl the address of the index, with its last slash
 * @returns their addresses
 */
export async function findInTexts(words: readonly string[], indexUrl: string): Promise<string[]> {
  const pagefind = await load(indexUrl);
  // In quotes a word is looked for as it is; else Pagefind takes longer and shorter words for it.
  const found = await Promise.all(words.map(async (word) => (await pagefind.search(`"${word}"`)).results));
  const [first = [], ...others] = found;
  const inAll = first.filter(({ id }) => others.every((results) => results.some((each) => each.id === id)));
  return Promise.all(inAll.slice(0, looked).map(async (result) => (await result.data()).url));
}
