/** The width of a text: in pixels, or in letters. */
export type Measure = (text: string) => number;

/**
 * Parts a text into lines that are no wider than `width`. Only a plain space may break: compounds are held together by
 * no-break spaces. A word that is wider than a line stands alone.
 */
export function linesOf(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same lines, as even as they can be: none is longer for it, and none are more. */
export function evenLines(text: string, width: number, measure: Measure): string[] {
  const best = linesOf(text, width, measure);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    const tried = linesOf(text, middle, measure);
    if (tried.length <= best.length && tried.every((line) => measure(line) <= middle)) wide = middle;
    else narrow = middle;
  }
  return linesOf(text, wide, measure);
}

/** At most so many lines; the last of a text that goes on ends with an ellipsis. */
export function atMost(lines: readonly string[], most: number, width: number, measure: Measure): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last.includes(' ') && measure(`${last}…`) > width) last = last.slice(0, last.lastIndexOf(' '));
  return [...kept, `${last.replace(/[\s,;:.]+$/, '')}…`];
}

/** The first size at which a text fits into so many lines; else the last one, cut. */
export function fitted<Size>(
  text: string,
  choices: readonly { size: Size; most: number }[],
  width: number,
  measureAt: (size: Size) => Measure,
): { size: Size; lines: string[] } {
  const tried = choices.map(({ size, most }) => ({ size, most, lines: linesOf(text, width, measureAt(size)) }));
  const last = tried.at(-1);
  if (last === undefined) throw new RangeError('no size to choose from');
  const fits = tried.find(
    ({ size, most, lines }) => lines.length <= most && lines.every((line) => measureAt(size)(line) <= width),
  );
  return fits === undefined
    ? { size: last.size, lines: atMost(last.lines, last.most, width, measureAt(last.size)) }
    : { size: fits.size, lines: evenLines(text, width, measureAt(fits.size)) };
}

/** As many whole sentences of a text as fit into so many lines; of a first one that does not fit, its beginning. */
export function sentencesIn(text: string, most: number, width: number, measure: Measure): string[] {
  const ends = [...text.matchAll(/[.!?](?=\s)/g)].map(({ index }) => index + 1);
  const parts = [text, ...ends.toReversed().map((end) => text.slice(0, end))];
  const found = parts.map((part) => linesOf(part, width, measure)).find((lines) => lines.length <= most);
  return found ?? atMost(linesOf(parts.at(-1) ?? text, width, measure), most, width, measure);
}

/** As many clauses as fit into so many lines, parted by semicolons; an ellipsis stands for the others. */
export function clausesIn(clauses: readonly string[], most: number, width: number, measure: Measure): string[] {
  for (let kept = clauses.length; kept > 1; kept -= 1) {
    const text = clauses.slice(0, kept).join('; ') + (kept < clauses.length ? '; …' : '');
    const lines = evenLines(text, width, measure);
    if (lines.length <= most) return lines;
  }
  const first = (clauses[0] ?? '') + (clauses.length > 1 ? '; …' : '');
  return atMost(evenLines(first, width, measure), most, width, measure);
}
