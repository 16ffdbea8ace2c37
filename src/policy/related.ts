/** What is known of a page when one looks for its relatives. */
export type Relative = {
  id: string;
  related: readonly string[];
  figures: readonly string[];
  situations: readonly string[];
  /** The pages it names where it says what it does not go with. */
  notWith: readonly string[];
};

/** How many pages name each thing: what few pages share says more than what all share. */
function counted(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/**
 * Says which pages are closest to a page by what they share: figures first, then readers; a page that names this one
 * as related is close too, and so are two of which one says that it does not go with the other.
 * @returns a function from a page to the ids of the others, closest first; those that share nothing are left out
 */
export function relativesAmong(all: readonly Relative[]): (page: Relative) => string[] {
  const figures = counted(all.map((each) => each.figures));
  const situations = counted(all.map((each) => each.situations));
  const shared = (own: readonly string[], others: readonly string[], counts: ReadonlyMap<string, number>): number =>
    own.filter((each) => others.includes(each)).reduce((sum, each) => sum + 1 / (counts.get(each) ?? 1), 0);
  return (page) =>
    all
      .filter(({ id }) => id !== page.id)
      .map((other) => ({
        id: other.id,
        score:
          2 * shared(page.figures, other.figures, figures) +
          shared(page.situations, other.situations, situations) +
          (other.related.includes(page.id) ? 1 : 0) +
          (other.notWith.includes(page.id) || page.notWith.includes(other.id) ? 1 : 0),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      .map(({ id }) => id);
}
