import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calculatorOf, calculators } from '../../src/policy/calculators/all.ts';
import type { Calculator, Field } from '../../src/policy/calculators/calculator.ts';
import { readInputs } from '../../src/policy/calculators/read-inputs.ts';
import { calculatedCases } from '../../src/registry/calculated-cases.ts';
import { readContent } from '../../src/registry/read-content.ts';

type Run = { stdout: string; lines: string[]; status: number | null };

function run(name: string, cases?: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    const path = join(folder, 'cases.json');
    if (cases !== undefined) writeFileSync(path, cases);
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/calculate.ts', name, path], {
      env: { ...process.env, AS_OF: '2026-11-25' },
      encoding: 'utf8',
    });
    return { stdout, lines: stderr.split('\n').filter((line) => line !== ''), status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const output = z.array(
  z.looseObject({
    on: z.iso.date(),
    oneSource: z.boolean(),
    steps: z
      .array(
        z.strictObject({
          ...words.shape,
          formula: words,
          value: z.number(),
          unit: z.string(),
          basis: z.array(z.strictObject({ document: z.string(), pinpoint: z.string() })).min(1),
          oneSource: z.boolean(),
        }),
      )
      .min(1),
  }),
);

const listed: readonly (readonly [string, Calculator])[] = calculators.map((each) => [each.id, each]);

const { content } = readContent('content');

describe.each(listed)('calculate %s', (id, calculator) => {
  test('gives each result with its steps in both languages, their formulas and clauses', () => {
    const cases = calculator.usual().map((inputs) => ({ inputs, on: undefined }));
    const results = output.parse(JSON.parse(JSON.stringify(calculatedCases(calculator, cases, content, '2026-11-25'))));
    expect(results).toHaveLength(calculator.usual().length);
    for (const result of results) expect(Object.keys(result)).toEqual(expect.arrayContaining(Object.keys(calculator.outputs).slice(0, 1)));
  });

  test('says of every key that is wrong, missing or unknown what is wrong and what is allowed, in one line', () => {
    const [usual = {}] = calculator.usual();
    expect(readInputs(calculator, { ...usual, nothing: 1 }).problems).toEqual([
      `nothing: is not a key of ${id}; it takes ${[...Object.keys(calculator.fields), 'on', 'note'].join(', ')}`,
    ]);
    for (const [key, field] of Object.entries(calculator.fields)) {
      const wrong = { nothing: true };
      const [problem = '', ...others] = readInputs(calculator, { ...usual, [key]: wrong }).problems;
      expect(others).toEqual([]);
      expect(problem).toMatch(/^\w+: is \{"nothing":true\}; it must be /);
      expect(problem).toContain(allowed(field));
      const without = Object.fromEntries(Object.entries(usual).filter(([name]) => name !== key));
      const missing = readInputs(calculator, without).problems;
      const isNeeded = field.inCase === undefined ? field.optional === undefined : field.inCase === usual['case'];
      if (isNeeded) expect(missing).toEqual([problem.replace('{"nothing":true}', 'missing')]);
      else expect(missing).toEqual([]);
    }
  });
});

/** What the line about a field has to name. */
function allowed(field: Field): string {
  switch (field.kind) {
    case 'number':
      return `from ${field.min} to ${field.max}`;
    case 'money':
      return `number of dong from ${field.min ?? 0} to `;
    case 'choice':
    case 'choices':
      return Object.keys(field.choices).join(', ');
    case 'number-choice':
      return field.choices.join(', ');
    case 'yes-no':
      return 'true or false';
    case 'paid':
      return '{ year, months, monthly }';
  }
}

test('the command prints those results as JSON', () => {
  const usual = calculatorOf('pension-rate')?.usual() ?? [];
  const { stdout, lines, status } = run('pension-rate', JSON.stringify(usual));
  expect([lines, status]).toEqual([[], 0]);
  expect(output.parse(JSON.parse(stdout))).toHaveLength(usual.length);
});

describe('what cannot be worked out is one line, and the command fails', () => {
  test.each([
    ['a name that is none', 'pensions', '[]', /^there is no calculator "pensions"; choose one of retirement-date, pension-rate, /],
    ['no file', 'pension-rate', undefined, /cannot be read as JSON .*; write an array of inputs$/],
    ['a file that is no JSON', 'pension-rate', '[{', /cannot be read as JSON .*; write an array of inputs$/],
    ['one case instead of a list', 'pension-rate', '{}', /is not an array; write an array of inputs, \[\{ … \}\]$/],
    [
      'a wrong value in the second case',
      'pension-rate',
      '[{"sex":"nu","months_paid":180},{"sex":"woman","months_paid":180}]',
      /^case 2: sex: is "woman"; it must be one of nam, nu$/,
    ],
    [
      'a day that is none',
      'pension-rate',
      '[{"sex":"nu","months_paid":180,"on":"2026-02-30"}]',
      /^case 1: on: is "2026-02-30"; it must be a day like 2026-11-25$/,
    ],
  ])('%s', (_, name, cases, line) => {
    const { stdout, lines, status } = run(name, cases);
    expect([stdout, lines.length, status]).toEqual(['', 1, 1]);
    expect(lines[0]).toMatch(line);
  });

  test('a day before the rule began is refused in a sentence, and the other cases are answered', () => {
    const { stdout, status } = run(
      'pension-rate',
      '[{"sex":"nu","months_paid":180,"on":"2019-01-01"},{"sex":"nu","months_paid":180}]',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { refused: { vi: 'Ngày này quy định chưa có hiệu lực.', en: 'On that day the rule was not yet in force.' } },
      { rate_percent: 45 },
    ]);
  });
});
