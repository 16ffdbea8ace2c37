/** How many letters must be added, left out or changed to make one word of another. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at];
    for (let on = 1; on <= to.length; on += 1) {
      const changed = (row[on - 1] ?? 0) + (from[at - 1] === to[on - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[on] ?? 0) + 1, (next[on - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/**
 * The names closest to a mistyped one, closest first: those that hold it whole, then those with the fewest letters
 * wrong; none where more than two letters in five differ.
 */
export function nearest(asked: string, names: readonly string[], most = 3): string[] {
  const distance = (name: string): number =>
    asked.length > 2 && name.includes(asked) ? 0 : editDistance(asked, name) / Math.max(asked.length, name.length);
  return [...new Set(names)]
    .map((name) => ({ name, far: distance(name) }))
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far || a.name.length - b.name.length || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({ name }) => name);
}
