import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import type { Language } from '../schema/primitives.ts';

/** How short forms are read out, by how they are written: `BHYT` as `bảo hiểm y tế`. */
export type ShortForms = Readonly<Record<string, string>>;

const vietnamese = new ReadingConfig();
vietnamese.unit = [];
vietnamese.oddText = 'linh';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', ' thousand', ' million', ' billion'];

function belowThousand(value: number): string {
  if (value < 20) return ones[value] ?? '';
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ones[value % 10]}`}`;
  const rest = value % 100;
  return `${ones[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${belowThousand(rest)}`}`;
}

function english(value: number): string {
  if (value === 0) return 'zero';
  const parts: string[] = [];
  for (let place = scales.length - 1; place >= 0; place -= 1) {
    const here = Math.floor(value / 1000 ** place) % 1000;
    if (here === 0) continue;
    const and = place === 0 && here < 100 && parts.length > 0 ? 'and ' : '';
    parts.push(`${and}${belowThousand(here)}${scales[place]}`);
  }
  return parts.join(' ');
}

/**
 * A whole number in words: `mốt`, `tư`, `lăm` and `linh` as one says them, in English with "and" as in Britain.
 * @param digits digits only; zeros in front are not read
 */
export const wholeNumber = (digits: string, language: Language): string =>
  language === 'vi' ? doReadNumber(digits.replace(/^0+(?=\d)/, ''), vietnamese) : english(Number(digits));

/** One digit after another, as one reads a telephone number or what follows a decimal point. */
const digitByDigit = (digits: string, language: Language): string =>
  Array.from(digits)
    .map((digit) => wholeNumber(digit, language))
    .join(' ');

/** A number that starts with a zero is a name: `Mẫu số 01`. */
const named = (digits: string, language: Language): string =>
  /^0\d/.test(digits) ? digitByDigit(digits, language) : wholeNumber(digits, language);

const months = 'January February March April May June July August September October November December'.split(' ');
const irregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
function ordinal(value: number): string {
  const [, before = '', last = ''] = /^(.*?)(\w+)$/.exec(english(value)) ?? [];
  return before + (irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

/** A year: `hai nghìn không trăm hai mươi sáu` · `twenty twenty-six`. */
function year(digits: string, language: Language): string {
  const value = Number(digits);
  if (language === 'vi' || (value >= 2000 && value < 2010)) return wholeNumber(digits, language);
  const rest = value % 100;
  return `${english(Math.floor(value / 100))} ${rest === 0 ? 'hundred' : rest < 10 ? `oh ${english(rest)}` : english(rest)}`;
}

/** A month by its number. April is `tư`, never `bốn`. */
const monthOf = (digits: string): string => (Number(digits) === 4 ? 'tư' : wholeNumber(digits, 'vi'));

const signs: Record<Language, [RegExp, string][]> = {
  vi: [
    [/ ?%/g, ' phần trăm'],
    [/(\d) ?[–-] ?(?=\d)/g, '$1 đến '],
    [/ ?× ?/g, ' nhân '],
    [/ ?= ?/g, ' bằng '],
    [/ ?\+ ?/g, ' cộng '],
    [/ ?→ ?/g, ' thành '],
    [/ ?− ?/g, ' trừ '],
  ],
  en: [
    [/ ?%/g, ' percent'],
    [/(\d) ?[–-] ?(?=\d)/g, '$1 to '],
    [/ ?× ?/g, ' times '],
    [/ ?= ?/g, ' equals '],
    [/ ?\+ ?/g, ' plus '],
    [/ ?→ ?/g, ' becomes '],
    [/ ?− ?/g, ' minus '],
  ],
};

/** The number of a document: `161/2026/NĐ-CP`; who issued it stands behind the last dash. */
const documentNumber = /(\d+)\/(\d{4})\/((?:[A-ZĐ]+\d*)(?:-[A-ZĐa-z]+)*)/g;

function documents(text: string, language: Language, forms: ShortForms): string {
  return text.replace(documentNumber, (_, number: string, of: string, issuer: string) => {
    const which = `${named(number, language)} ${language === 'vi' ? 'năm' : 'of'} ${year(of, language)}`;
    const by = issuer.slice(issuer.lastIndexOf('-') + 1);
    const name = language === 'vi' && by in forms ? forms[by] : undefined;
    return name === undefined ? which : `${which} của ${name}`;
  });
}

function vietnameseDates(text: string): string {
  const day = (d: string, m: string): string => `${wholeNumber(d, 'vi')} tháng ${monthOf(m)}`;
  return text
    .replace(
      /(?:ngày )?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g,
      (_, d: string, m: string, y: string) => `ngày ${day(d, m)} năm ${year(y, 'vi')}`,
    )
    .replace(
      /(?:tháng )?\b(\d{1,2})\/(\d{4})\b/g,
      (_, m: string, y: string) => `tháng ${monthOf(m)} năm ${year(y, 'vi')}`,
    )
    .replace(
      /(?:ngày )?\b(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])\b(?!\/)/g,
      (_, d: string, m: string) => `ngày ${day(d, m)}`,
    )
    .replace(/\btháng (\d{1,2})\b/g, (_, m: string) => `tháng ${monthOf(m)}`);
}

const englishDates = (text: string): string =>
  text
    .replace(
      new RegExp(`\\b(\\d{1,2}) (${months.join('|')})( \\d{4})?\\b`, 'g'),
      (_, d: string, month: string, y: string | undefined) =>
        `the ${ordinal(Number(d))} of ${month}${y === undefined ? '' : ` ${year(y.trim(), 'en')}`}`,
    )
    // "VND 540,000" is said the other way round.
    .replace(
      /VND ([\d,.]*\d)((?: ?– ?| to )(?:VND )?[\d,.]*\d)?/g,
      (_, one: string, to: string | undefined) => `${one}${to?.replace('VND ', '') ?? ''} dong`,
    )
    .replace(
      /(^|[^\d,.])((?:19|20)\d\d)(?![\d,]|\.\d|%)/g,
      (_, before: string, found: string) => before + year(found, 'en'),
    );

function numbers(text: string, language: Language): string {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const number = new RegExp(`\\d{1,3}(?:\\${group}\\d{3})+(?!\\d)(?:\\${point}\\d+)?|\\d+(?:\\${point}\\d+)?`, 'g');
  return text.replace(number, (found) => {
    const [whole = '', part] = found.split(group).join('').split(point);
    if (part === undefined) return named(whole, language);
    return `${wholeNumber(whole, language)} ${language === 'vi' ? 'phẩy' : 'point'} ${digitByDigit(part, language)}`;
  });
}

const roman: Record<string, number> = { I: 1, V: 5, X: 10 };
const romanValue = (letters: string): number =>
  Array.from(letters).reduce((sum, letter, at) => {
    const own = roman[letter] ?? 0;
    return sum + (own < (roman[letters[at + 1] ?? ''] ?? 0) ? -own : own);
  }, 0);

/**
 * A sentence as one reads it out: numbers, days, documents, signs and short forms in words.
 * @param text plain text, as a page shows it
 * @param forms short forms and how they are read, from `content/spoken.yaml`
 * @example spoken('540.000 đồng/tháng', 'vi', {}) // năm trăm bốn mươi nghìn đồng một tháng
 */
export function spoken(text: string, language: Language, forms: ShortForms): string {
  let said = text.replace(/[\u00a0\u202f\s]+/g, ' ');
  // A telephone number, digit by digit.
  said = said.replace(/\b(?:1[89]00|0\d{2,3})(?:[ .]?\d{3,4}){1,2}\b/g, (found) =>
    digitByDigit(found.replace(/\D/g, ''), language),
  );
  said = documents(said, language, forms);
  said = said.replace(/(đồng|%|lần|ngày|giờ|tháng)\/(?=\p{L})/gu, '$1 một ').replace(/(\p{L})\/(?=\p{L})/gu, '$1, ');
  said = said.replace(/[\p{L}\d.²]+/gu, (found) => {
    const word = found.replace(/\.$/, '');
    if (Object.prototype.hasOwnProperty.call(forms, word)) return found.replace(word, forms[word] ?? word);
    return /^[IVX]{2,5}$/.test(word) ? found.replace(word, String(romanValue(word))) : found;
  });
  said = language === 'vi' ? vietnameseDates(said) : englishDates(said);
  for (const [sign, word] of signs[language]) said = said.replace(sign, word);
  return numbers(said, language).replace(/ {2,}/g, ' ').trim();
}
