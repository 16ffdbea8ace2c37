import type { Language } from '../schema/primitives.ts';

const mark = /\p{M}/gu;

/** A word as it is compared: its letters without marks, and its marks. */
export type Word = { folded: string; marks: string };

/** Words for the same thing, by language; the others of a group are read as its first. */
export type SameWords = Record<Language, readonly (readonly string[])[]>;

/**
 * A word as it is compared. Its letters are those that `fold` gives, worked out here so that the search page is one
 * script; marks are sorted, so that `hòa` is `hoà`. English plurals and endings go (`houses`, `housing` and `house` are
 * one; `caring` stays, or it would be a car), and those of `90th`; y at the end of a syllable is i, since both are in
 * use (`tỷ lệ`, `tỉ lệ`).
 */
function wordOf(token: string): Word {
  const { letters, marks } = takeApart(token);
  const folded = letters
    .replace(/^(\d+)(?:st|nd|rd|th)$/, '$1')
    .replace(/^(\p{L}{3,})ie[sd]$/u, '$1y')
    .replace(/^(\p{L}{2,}[^sui])s$/u, '$1')
    .replace(/^(?!car(?:ing|ed)$)(\p{L}{3,})(?:ing|ed)$/u, '$1')
    .replace(/^(\p{L}{3,}[^aeiou])e$/u, '$1')
    .replace(/^(qu|[hklmstv])y$/, '$1i');
  return { folded, marks };
}

function takeApart(token: string): { letters: string; marks: string } {
  const unpacked = token.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/đ/g, 'd\u0335');
  return {
    letters: unpacked.replace(mark, '').normalize('NFKC'),
    marks: (unpacked.match(mark) ?? []).sort().join(''),
  };
}

const split = (text: string): string[] => text.normalize('NFKC').split(/[^\p{L}\p{N}\p{M}]+/u);

/** A number and the word that was typed to it: `75tuoi`, `20tr`; not `90th`, nor `1a`. */
const glued = /(\d)(?!(?:st|nd|rd|th)\b)(?=\p{L}{2})/gu;

/** The words of a text as they stand in an address. */
export const lettersOf = (text: string): string[] =>
  split(text)
    .map((token) => takeApart(token).letters)
    .filter((letters) => letters !== '');

/** A word as it is written, one way for each. */
export const spelling = ({ folded, marks }: Word): string => folded + marks;

const tokens = (text: string): Word[] =>
  split(text.replace(glued, '$1 '))
    .map(wordOf)
    .filter(({ folded }) => folded !== '');

/** What makes a Vietnamese question and says nothing of its subject. */
const questionWords = [
  ...['làm thế nào để', 'làm sao để', 'như thế nào', 'thế nào', 'làm sao', 'kiểu gì', 'ra sao', 'tại sao', 'vì sao'],
  ...['hết bao nhiêu', 'bao nhiêu tiền', 'bao nhiêu', 'bao lâu', 'khi nào', 'bao giờ', 'lúc nào', 'ở đâu', 'là gì'],
  ...['có phải', 'có được không', 'được không', 'có sao không', 'cho tôi hỏi', 'cho hỏi', 'xin hỏi', 'muốn', 'cần gì'],
  ...['những gì', 'gì', 'mức', 'tôi', 'năm nay', 'hiện nay', 'bây giờ', 'ạ', 'à', 'nhỉ', 'với', 'thì', 'vậy'],
];
/** Without their marks these are other words: thi, an exam; vay, a loan. */
const onlyWithMarks = new Set(['thì', 'vậy', 'với', 'à'].map((word) => spelling(wordOf(word))));

/** Small words of English. Vietnamese has some of them too: "the" is a card, "to" a form, "me" a mother. */
const englishWords = [
  ...['a', 'an', 'the', 'this', 'that', 'of', 'to', 'in', 'on', 'at', 'for', 'from', 'with', 'by', 'and', 'or'],
  ...['is', 'are', 'am', 'be', 'do', 'does', 'did', 'have', 'has', 'can', 'must', 'will', 'if', 'any', 'get'],
  ...['i', 'me', 'my', 'we', 'our', 'you', 'your', 'it', 'how', 'what', 'who', 'where', 'when', 'which', 'should'],
  ...['much', 'long', 'there', 'want', 'need', 'vietnam', 'he', 'she', 'his', 'her', 'they', 'their', 'them', 'was'],
  ...['were', 'been', 'would', 'could', 'not', 'so', 'but', 'also', 'please', 'some', 'about', 'as', 'go'],
  // What an apostrophe leaves of "isn't", "I'm", "mother's".
  ...['t', 's', 'm', 're', 've', 'll', 'didn', 'doesn', 'don', 'isn', 'wasn', 'won', 'just', 'still', 'now', 'got'],
];

/** Names of things that are called the same in both languages. */
const loanWords = new Set(['vneid', 'vssid', 'online', 'app', 'zalo', 'web']);

/** What a Vietnamese syllable looks like without its marks. */
const syllable =
  /^(?:ngh?|nh|ch|tr|th|ph|gh|gi|kh|qu|[bcdghklmnprstvx])?(?:(?:[aeiouy]|ie|ye|o[aeo]|u[aeoy]|uye)(?:ch|n[gh]?|[cmpt])?|(?:[aeiou]|ie|ye|o[ae]|u[aoy])[iuoy]|ia|uya)$/;

/** Whether words are English: at least a quarter of them cannot be Vietnamese. */
function isEnglish(words: readonly Word[], shortForms: Replacements): boolean {
  const telling = words.filter(({ folded }) => !/\d/.test(folded) && !loanWords.has(folded));
  const vietnamese = telling.filter(({ folded }) => syllable.test(folded));
  const foreign = telling.filter((word) => !vietnamese.includes(word) && !shortForms.has(word.folded));
  return foreign.length > 0 && foreign.length * 3 >= vietnamese.length;
}

/** What to put in place of words, found by the first of them; the longest first. */
type Replacements = Map<string, { words: readonly Word[]; other: readonly Word[] }[]>;

function replacements(pairs: readonly (readonly [words: string, other: string])[]): Replacements {
  const found: Replacements = new Map();
  for (const [text, other] of pairs) {
    const words = tokens(text);
    const first = words[0]?.folded ?? '';
    found.set(first, [...(found.get(first) ?? []), { words, other: tokens(other) }]);
  }
  for (const each of found.values()) each.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Whether what was typed is this word: marks that are typed count, marks left out do not. */
const isTyped = (typed: Word | undefined, { folded, marks }: Word): boolean =>
  typed !== undefined &&
  typed.folded === folded &&
  (typed.marks === marks || (typed.marks === '' && !onlyWithMarks.has(spelling({ folded, marks }))));

function replaceWords(words: readonly Word[], instead: Replacements): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length;) {
    const found = instead
      .get(words[at]?.folded ?? '')
      ?.find((each) => each.words.every((part, index) => isTyped(words[at + index], part)));
    result.push(...(found?.other ?? words.slice(at, at + 1)));
    at += found?.words.length ?? 1;
  }
  return result;
}

/** A day in digits; a document's number has two parts. */
const day = /(^|[^\d/])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/])/g;

/** Turns what a person typed into the words to search for. */
export type ReadQuery = (query: string) => Word[];

/**
 * Makes the reader of queries and names alike: words for the same thing become one, the words of the question are left
 * away. When nothing else is left, the question's own words stay.
 */
export function queryReader(sameWords: SameWords): ReadQuery {
  const pairs = (language: Language): [string, string][] =>
    sameWords[language].flatMap(([first = '', ...others]) => others.map((other): [string, string] => [other, first]));
  const vietnamese = replacements(pairs('vi'));
  // Short forms of one or two letters are Vietnamese only.
  const english = replacements([...pairs('en'), ...pairs('vi').filter(([words]) => words.length > 2)]);
  const left = (list: readonly string[]): Replacements => replacements(list.map((words) => [words, '']));
  const no = wordOf('không');
  const noQuestion = left(questionWords);
  const noEnglish = left(englishWords);
  return (query) => {
    // A day that is asked for names no page: the page of a figure answers for any day.
    const subjectless = tokens(query.replace(day, '$1 '));
    const typed = subjectless.length > 0 ? subjectless : tokens(query);
    const inEnglish = isEnglish(typed, vietnamese);
    const same = inEnglish ? english : vietnamese;
    // A second time, for words that a short form was part of.
    const asked = replaceWords(replaceWords(typed, same), same);
    // At the end "không" asks; before it denies.
    const told = !inEnglish && isTyped(asked[asked.length - 1], no) ? asked.slice(0, -1) : asked;
    const subject = replaceWords(told, inEnglish ? noEnglish : noQuestion);
    return subject.length > 0 ? subject : asked;
  };
}
