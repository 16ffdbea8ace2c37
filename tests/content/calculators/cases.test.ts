import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { calculatorOf, calculators } from '../../../src/policy/calculators/all.ts';
import { calculate, type Calculator } from '../../../src/policy/calculators/calculator.ts';
import { readInputs } from '../../../src/policy/calculators/read-inputs.ts';
import { Refusal } from '../../../src/policy/calculators/calculation.ts';
import { readContent } from '../../../src/registry/read-content.ts';
import { parametersOf } from '../../../src/registry/parameters.ts';

const { content } = readContent('content');
const onThatDay = '2026-11-25';

function run(calculator: Calculator, raw: Record<string, unknown>, on = onThatDay) {
  const { inputs, problems } = readInputs(calculator, raw);
  expect(problems).toEqual([]);
  return calculate(calculator, inputs, parametersOf(content, calculator), on);
}

function named(id: string): Calculator {
  const found = calculatorOf(id);
  if (found === undefined) throw new Error(`there is no calculator ${id}`);
  return found;
}

const file = z.record(
  z.string(),
  z.array(
    z.strictObject({ input: z.record(z.string(), z.unknown()), expected: z.record(z.string(), z.unknown()), on: z.string().optional() }),
  ),
);
const read = (name: string) => file.parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8')));
const [first, more] = [read('cases.yaml'), read('more-cases.yaml')];
const cases = Object.fromEntries(
  Object.keys({ ...first, ...more }).map((id) => [id, [...(first[id] ?? []), ...(more[id] ?? [])]]),
);

describe.each(Object.entries(cases))('%s', (id, entries) => {
  const calculator = named(id);
  test.each(entries.map(({ input, expected, on }) => [JSON.stringify(input), input, expected, on] as const))(
    '%s',
    (_, input, expected, on) => {
      expect(run(calculator, input, on).result).toMatchObject(expected);
    },
  );
});

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (_, calculator) => {
  test('has at least four worked cases', () => {
    expect(cases[calculator.id]?.length ?? 0).toBeGreaterThanOrEqual(4);
  });

  test('its usual cases give an answer, with steps that name their clauses, and its main result', () => {
    for (const inputs of calculator.usual()) {
      const { steps, result } = calculate(calculator, inputs, parametersOf(content, calculator), onThatDay);
      expect(steps.length).toBeGreaterThan(0);
      for (const { basis } of steps) expect(basis.length).toBeGreaterThan(0);
      expect(result).toHaveProperty(Object.keys(calculator.outputs)[0] ?? '');
    }
  });

  test('every clause it names is in the register, and its explainer and area are there', () => {
    for (const { document } of calculator.basis) expect(content.documents.has(document), document).toBe(true);
    expect(content.explainers.has(calculator.explainer), calculator.explainer).toBe(true);
    expect(content.areas.has(calculator.area)).toBe(true);
  });

  test('a rule that had not begun is refused with a sentence', () => {
    for (const inputs of calculator.usual()) {
      expect(() => calculate(calculator, inputs, parametersOf(content, calculator), '1990-01-01')).toThrow(Refusal);
    }
  });
});

describe('wrong inputs are told one line each, with what is allowed', () => {
  test.each([
    ['an unknown key', { sex: 'nu', months_payed: 180 }, 'months_payed: is not a key of pension-rate; it takes sex, months_paid, on, note'],
    ['a missing key', { sex: 'nu' }, 'months_paid: is missing; it must be a whole number from 0 to 720'],
    ['a word that is no choice', { sex: 'female', months_paid: 180 }, 'sex: is "female"; it must be one of nam, nu'],
    ['a number out of range', { sex: 'nu', months_paid: -1 }, 'months_paid: is -1; it must be a whole number from 0 to 720'],
    ['a day that does not exist', { sex: 'nu', months_paid: 180, on: '2026-13-01' }, 'on: is "2026-13-01"; it must be a day like 2026-11-25'],
  ])('%s', (_, raw, line) => {
    expect(readInputs(named('pension-rate'), raw).problems).toContain(line);
  });
  test.each([
    ['sex', 'pension-rate', { sex: 'constructor', months_paid: 180 }],
    ['groups', 'assistance-monthly', { groups: ['toString'] }],
    ['days', 'sickness', { wage_month_before: 6_000_000, days: 1.3, rate_percent: 75 }],
    ['paid', 'average-with-coefficients', { paid: [{ year: 2020, months: 1.5, monthly: 1_000_000 }] }],
    ['pension', 'survivor-one-off', { case: 'pensioner', months_of_pension_received: 3, average: 5_000_000 }],
  ])('%s of %s: what only looks like a value', (key, id, raw) => {
    expect(readInputs(named(id), raw).problems).toEqual([expect.stringMatching(`^${key}: is `)]);
  });
  test('a longer leave than the law gives is refused with the longest', () => {
    const mother = { average_6_months: 7_000_000, children: 1 };
    expect(() => run(named('maternity'), { ...mother, months: 8 })).toThrow('The law gives at most 7 months of leave.');
    expect(() => run(named('maternity'), { ...mother, months: 7 }, '2026-06-30')).toThrow('at most 6 months');
  });
  test('something that is no object', () => {
    expect(readInputs(named('pension-rate'), 5).problems).toEqual(['must be an object of inputs']);
  });
});
