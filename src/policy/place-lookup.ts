import { fold } from '../language/fold.ts';

/** What people write before a name: the kind of unit, in full or short. */
const kindWords = /^(?:xa|phuong|thi tran|tt|x|p|thi xa|tx|thanh pho|tp|huyen|commune|ward|township)\s+/;

/**
 * Finds the places that a typed name may mean, without marks and with or without the kind of unit. All names that fit
 * come back, exact ones first: a name that two places share is for the reader to choose, never for us to guess.
 * @param places their `words` are folded names with the kind before them: `xa dong ich`
 */
export function findPlaces<P extends { words: string }>(places: readonly P[], typed: string): P[] {
  const query = fold(typed);
  const bare = `${query} `.replace(kindWords, '').trim();
  if (bare === '') return [];
  const rank = ({ words }: P): number => {
    const name = words.replace(kindWords, '');
    if (words === query) return 0;
    if (name === bare) return 1;
    if (name.startsWith(bare)) return 2;
    return ` ${name}`.includes(` ${bare}`) ? 3 : 4;
  };
  const found = places.map((place) => ({ place, order: rank(place) })).filter(({ order }) => order < 4);
  // A whole name leaves out the longer ones that begin with it.
  const whole = found.some(({ order }) => order < 2);
  return found
    .filter(({ order }) => !whole || order < 2)
    .sort((a, b) => a.order - b.order)
    .map(({ place }) => place);
}
