import { formatFormula } from '../language/steps.ts';
import { unitForms } from '../language/unit-forms.ts';
import { writerOf } from '../language/write-number.ts';
import { Refusal } from '../policy/calculators/calculation.ts';
import { calculate, type Calculator, type Inputs } from '../policy/calculators/calculator.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Content } from './content.ts';
import { parametersOf } from './parameters.ts';

/** What is worked out: inputs that were read without a problem, and the day whose rules hold (else that of the site). */
export type Case = { inputs: Inputs; on: IsoDate | undefined };

/**
 * The results of cases as `npm run calculate` prints them: the keys of the calculator, then `on`, `oneSource` and `steps`,
 * whose words and formulas stand in both languages; or `refused`, a sentence in both, where the law gives no result.
 * @param asOf the day that is meant where a case names none
 */
export function calculatedCases(
  calculator: Calculator,
  cases: readonly Case[],
  content: Content,
  asOf: IsoDate,
): object[] {
  const parameters = parametersOf(content, calculator);
  const write = { vi: writerOf(unitForms('vi'), 'vi'), en: writerOf(unitForms('en'), 'en') };
  return cases.map(({ inputs, on = asOf }) => {
    try {
      const calculation = calculate(calculator, inputs, parameters, on);
      return {
        ...calculation.result,
        on: calculation.on,
        oneSource: calculation.oneSource,
        steps: calculation.steps.map(({ says, formula, value, unit, basis, oneSource }) => ({
          vi: says.vi,
          en: says.en,
          formula: { vi: formatFormula(formula, 'vi', write.vi), en: formatFormula(formula, 'en', write.en) },
          value,
          unit,
          basis,
          oneSource,
        })),
      };
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.says, on, steps: [] };
      throw error;
    }
  });
}
