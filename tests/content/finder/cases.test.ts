import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { assess } from '../../../src/policy/eligibility.ts';
import { readAnswers } from '../../../src/policy/finder/read-answers.ts';
import { readContent } from '../../../src/registry/read-content.ts';
import { ruleSetOf } from '../../../src/registry/rule-set.ts';

const rules = ruleSetOf(readContent('content').content);

const file = z.array(
  z.strictObject({
    name: z.string(),
    why: z.string(),
    answers: z.looseObject({}),
    expect: z
      .array(
        z.strictObject({
          person: z.number().nullable(),
          benefit: z.string(),
          verdict: z.enum(['yes', 'maybe', 'not-yet', 'no']),
          from: z.string().optional(),
          until: z.string().optional(),
          amount: z.number().optional(),
          unit: z.string().optional(),
          atLeast: z.literal(true).optional(),
          instead: z.string().optional(),
          ask: z.array(z.string()).optional(),
        }),
      )
      .min(1),
  }),
);

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.yaml'));

describe.each(files)('%s', (name) => {
  const cases = file.parse(parse(readFileSync(new URL(name, here), 'utf8')));
  test.each(cases)('$name ($why)', ({ answers: raw, expect: expected }) => {
    const { answers, problems } = readAnswers(rules, raw, '2026-11-25');
    expect(problems).toEqual([]);
    const outcomes = assess(rules, answers);
    for (const { person, benefit, ask, ...rest } of expected) {
      const outcome = outcomes.find((each) => each.benefit === benefit && each.person === person);
      expect(outcome, `${benefit} for ${person}`).toMatchObject(rest);
      if (ask !== undefined) expect(outcome?.ask.map(({ fact }) => fact), `${benefit} asks`).toEqual(ask);
    }
  });
});
