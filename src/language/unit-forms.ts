import { calculationUnits, type CalculationUnit } from '../policy/calculators/calculation.ts';
import type { Language } from '../schema/primitives.ts';
import { formatValue } from './format.ts';
import type { UnitForm, UnitForms } from './write-number.ts';

/** What stands around a number, found by writing two and one of each. An age is two years written in months. */
export function unitForms(language: Language): UnitForms {
  const forms: UnitForms = {};
  for (const unit of calculationUnits) {
    const form = (view: 'value' | 'short'): UnitForm => {
      const parts = (value: number): string[] => formatValue(value, unit, language, view).split(/\d+/);
      const [before = '', after = ''] = parts(unit === 'age-months' ? 24 : 2);
      return [before, after, unit === 'age-months' ? after : (parts(1)[1] ?? '')];
    };
    const full = form('value');
    const short = form('short');
    forms[unit] = full;
    if (short[1] !== full[1]) forms[`${unit} short` satisfies `${CalculationUnit} short`] = short;
  }
  return forms;
}
