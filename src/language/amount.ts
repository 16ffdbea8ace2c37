/** An amount as it is drawn: the number large, what stands around it small. */
export type SplitAmount = { before: string; number: string; after: string };

const number = /\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?/u;

/** Parts the number of an amount from its words: `540.000 đồng/tháng` · `VND 540,000 a month`; `undefined` without a number. */
export function splitAmount(text: string | undefined): SplitAmount | undefined {
  const found = text === undefined ? null : number.exec(text);
  if (text === undefined || found === null) return undefined;
  return {
    before: text.slice(0, found.index).trimEnd(),
    number: found[0],
    after: text.slice(found.index + found[0].length),
  };
}

/** The first sentence of a text. A full stop after a single capital does not end it. */
export function firstSentence(text: string): string {
  const end = /(?<!\b\p{Lu})[.!?](?=\s+[\p{Lu}“"(])/u.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}
