import type { ResultValue, Step, Token } from '../policy/calculators/calculation.ts';
import type { Output } from '../policy/calculators/calculator.ts';
import type { Language } from '../schema/primitives.ts';
import type { Write } from './write-number.ts';

/** A month as one says it: `2027-04` is `tháng 4/2027` · `4/2027`. */
const sayMonth = (text: string, language: Language): string =>
  text.replace(
    /^(\d{4})-(\d{2})(?:-\d{2})?$/,
    (_, year: string, month: string) => `${language === 'vi' ? 'tháng ' : ''}${Number(month)}/${year}`,
  );

/** A formula as one reads it: `22% × 1.500.000 đồng` · `22% × VND 1,500,000`. */
export function formatFormula(formula: readonly Token[], language: Language, write: Write): string {
  return formula
    .map((token) =>
      typeof token === 'string'
        ? sayMonth(token, language)
        : 'unit' in token
          ? write(token.value, token.unit, true)
          : token[language],
    )
    .join(' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/ -(?=\d)/g, ' −');
}

/** A step as one reads it: the formula and what comes out, unless the formula says that itself: `12 − 11 = 1`, `77% → 75%`. */
export function formatStep({ formula, value, unit }: Step, language: Language, write: Write): string {
  const written = formatFormula(formula, language, write);
  return formula.length === 1 || formula.some((token) => typeof token === 'string' && '=→≤>'.includes(token))
    ? written
    : `${written} = ${write(value, unit)}`;
}

/**
 * A value of a result in words: money with its unit, ages and months written out, yes and no.
 * @param names what results that are words are called
 */
export function formatResult(
  value: ResultValue,
  unit: Output['unit'],
  language: Language,
  write: Write,
  names: Readonly<Record<string, string>>,
): string {
  if (typeof value === 'object')
    return value.map((each) => formatResult(each, unit, language, write, names)).join(' · ');
  if (typeof value === 'number' && unit !== 'text' && unit !== 'yes-no') return write(value, unit);
  const text = String(value);
  const [, years, months] = /^(\d+)y(\d+)m$/.exec(text) ?? [];
  return years === undefined
    ? (names[text] ?? sayMonth(text, language))
    : write(Number(years) * 12 + Number(months), 'age-months');
}
