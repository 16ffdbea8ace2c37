import type { ResultValue, Token } from '../policy/calculators/calculation.ts';
import type { Output } from '../policy/calculators/calculator.ts';
import type { Language } from '../schema/primitives.ts';
import { formatValue } from './format.ts';

/** A formula as one reads it: `22% × 1.500.000 đồng` · `22% × VND 1,500,000`. */
export function formatFormula(formula: readonly Token[], language: Language): string {
  return formula
    .map((token) =>
      typeof token === 'string'
        ? token
        : 'unit' in token
          ? formatValue(token.value, token.unit, language, 'short')
          : token[language],
    )
    .join(' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')');
}

const words: Record<string, Record<Language, string>> = {
  true: { vi: 'có', en: 'yes' },
  false: { vi: 'không', en: 'no' },
  monthly: { vi: 'hằng tháng', en: 'each month' },
  one_off: { vi: 'một lần', en: 'once' },
  poor: { vi: 'hộ nghèo', en: 'poor' },
  'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor' },
  neither: { vi: 'không thuộc hộ nghèo, cận nghèo', en: 'neither poor nor near-poor' },
};

const month = (year: string, number: string, language: Language): string =>
  language === 'vi' ? `tháng ${Number(number)}/${year}` : `${number}/${year}`;

/** A value of a result in words: money with its unit, ages and months written out, yes and no. */
export function formatResult(value: ResultValue, unit: Output['unit'], language: Language): string {
  if (typeof value === 'boolean') return words[String(value)]?.[language] ?? '';
  if (typeof value === 'string') {
    const age = /^(\d+)y(\d+)m$/.exec(value);
    if (age !== null) return formatValue(Number(age[1]) * 12 + Number(age[2]), 'age-months', language);
    const day = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(value);
    if (day !== null) return month(day[1] ?? '', day[2] ?? '', language);
    return words[value]?.[language] ?? value;
  }
  if (unit === 'text' || unit === 'yes-no') return String(value);
  if (typeof value === 'number') return formatValue(value, unit, language);
  return value.map((each) => formatValue(each, unit, language)).join(' · ');
}
