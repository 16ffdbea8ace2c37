import { readFileSync } from 'node:fs';
import { formatFormula } from '../src/language/steps.ts';
import { unitForms } from '../src/language/unit-forms.ts';
import { writerOf } from '../src/language/write-number.ts';
import { Refusal } from '../src/policy/calculators/calculation.ts';
import { calculatorOf, calculators } from '../src/policy/calculators/all.ts';
import { calculate } from '../src/policy/calculators/calculator.ts';
import { readInputs } from '../src/policy/calculators/read-inputs.ts';
import { readContent } from '../src/registry/read-content.ts';
import { parametersOf } from '../src/registry/parameters.ts';
import { settingsOrExit } from './settings-or-exit.ts';

// npm run --silent calculate -- NAME cases.json: the results of an array of inputs as JSON, from the same code as the pages.

function giveUp(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function readCases(path: string): unknown[] {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(read)) return read;
  } catch (error) {
    giveUp(`${path}: cannot be read as JSON (${(error as Error).message}); write an array of inputs`);
  }
  return giveUp(`${path}: is not an array; write an array of inputs, [{ … }]`);
}

const settings = settingsOrExit();
const [name = '', path = ''] = process.argv.slice(2);
const calculator = calculatorOf(name);
if (calculator === undefined)
  giveUp(`there is no calculator "${name}"; choose one of ${calculators.map(({ id }) => id).join(', ')}`);
if (path === '') giveUp(`no file of cases; write npm run --silent calculate -- ${name} cases.json`);

const { content, problems: mistakes } = readContent(settings.contentFolder);
if (mistakes.length > 0) giveUp('content/ has mistakes; run "npm run check" to see them all');
const parameters = parametersOf(content, calculator);
const cases = readCases(path).map((raw) => ({ raw, ...readInputs(calculator, raw) }));
const wrong = cases.flatMap(({ problems }, index) => problems.map((problem) => `case ${index + 1}: ${problem}`));
if (wrong.length > 0) giveUp(...wrong);

const write = { vi: writerOf(unitForms('vi'), 'vi'), en: writerOf(unitForms('en'), 'en') };
const results = cases.map(({ raw, inputs }) => {
  const on = (raw as { on?: string }).on ?? settings.asOf;
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
console.log(JSON.stringify(results, null, 2));
