import { readFileSync } from 'node:fs';
import { calculatorOf, calculators } from '../src/policy/calculators/all.ts';
import { readInputs } from '../src/policy/calculators/read-inputs.ts';
import { calculatedCases } from '../src/registry/calculated-cases.ts';
import { readContent } from '../src/registry/read-content.ts';
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

const cases = readCases(path).map((raw) => ({ raw, ...readInputs(calculator, raw) }));
const wrong = cases.flatMap(({ problems }, index) => problems.map((problem) => `case ${index + 1}: ${problem}`));
if (wrong.length > 0) giveUp(...wrong);

const { content, problems: mistakes } = readContent(settings.contentFolder);
if (mistakes.length > 0) giveUp('content/ has mistakes; run "npm run check" to see them all');
const asked = cases.map(({ raw, inputs }) => ({ inputs, on: (raw as { on?: string }).on }));
console.log(JSON.stringify(calculatedCases(calculator, asked, content, settings.asOf), null, 2));
