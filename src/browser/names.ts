import type { NamesFile } from '../policy/search-names.ts';
import { addNames, nameSearch, readNames, type NameSearch } from '../policy/name-search.ts';

/** The search once its first part is there, and once all of it is. */
export type Loading = { guides: Promise<NameSearch>; all: Promise<NameSearch> };

async function fetchNames(address: string): Promise<NamesFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as NamesFile;
}

function load([guidesAddress = '', registerAddress = '']: readonly string[]): Loading {
  const first = fetchNames(guidesAddress).then(readNames);
  const guides = first.then(nameSearch);
  const all = guides
    // The guides have the line to themselves.
    .then(() => fetchNames(registerAddress))
    .then(async (register) => nameSearch(addNames(await first, register)));
  return { guides, all };
}

let loading: Loading | undefined;

/** Loads the names on the first call; a failed load may be tried again. */
export function loadNames(addresses: readonly string[]): Loading {
  if (loading === undefined) {
    loading = load(addresses);
    const again = (): void => {
      loading = undefined;
    };
    loading.guides.catch(again);
    loading.all.catch(again);
  }
  return loading;
}
