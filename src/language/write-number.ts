import type { CalculationUnit } from '../policy/calculators/calculation.ts';
import type { Language } from '../schema/primitives.ts';

/** What stands around a number of a unit: before it, after it, and after one. */
export type UnitForm = readonly [before: string, after: string, afterOne: string];
/** The forms by unit, and by `unit short`. Phones get these and no list of all units. */
export type UnitForms = Record<string, UnitForm>;

/** Writes a number with its unit; `short`: without "a month" and the like. */
export type Write = (value: number, unit: CalculationUnit, short?: boolean) => string;

/** Makes the writer of a language. An age comes in months and is written in years and months. */
export function writerOf(forms: UnitForms, language: Language): Write {
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 });
  const write: Write = (value, unit, short = false) => {
    const odd = unit === 'age-months' ? value % 12 : 0;
    const number = unit === 'age-months' ? (value - odd) / 12 : value;
    const [before, after, afterOne] = (short && forms[`${unit} short`]) || forms[unit] || ['', '', ''];
    const rest = odd === 0 ? '' : ` ${write(odd, 'months')}`;
    return before + numbers.format(number) + (number === 1 ? afterOne : after) + rest;
  };
  return write;
}
