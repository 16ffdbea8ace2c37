/** An amount as it is drawn: the number large, what stands around it small. */
export type SplitAmount = { before: string; number: string; after: string };

const digits = /\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?/u;

/** Only of money: of anything else the words around the number say what it is, and are not parted from it. */
const isMoney = (before: string, after: string): boolean => /VND\s?$/.test(before) || /^\s?đồng/.test(after);

/**
 * Parts the number of an amount of money from its words: `540.000 đồng/tháng` · `VND 540,000 a month`.
 * @returns undefined when the text is no amount of money
 */
export function splitAmount(text: string | undefined): SplitAmount | undefined {
  const found = text === undefined ? null : digits.exec(text);
  if (text === undefined || found === null) return undefined;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return isMoney(before, after) ? { before: before.trimEnd(), number: found[0], after } : undefined;
}

/** The first sentence of a text. A full stop after a single capital does not end it. */
export function firstSentence(text: string): string {
  const end = /(?<!\b\p{Lu})[.!?](?=\s+[\p{Lu}“"(])/u.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}
