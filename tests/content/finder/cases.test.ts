import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { assess } from '../../../src/policy/eligibility.ts';
import { readAnswers } from '../../../src/policy/finder/read-answers.ts';
import type { Tree } from '../../../src/policy/finder/rule-set.ts';
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

describe('the cases', () => {
  const told = new Map<string, Set<string>>();
  for (const name of files)
    for (const { expect: expected } of file.parse(parse(readFileSync(new URL(name, here), 'utf8'))))
      for (const { benefit, verdict, from, until } of expected) {
        const set = told.get(benefit) ?? new Set();
        told.set(benefit, set.add(verdict === 'maybe' ? 'yes' : verdict));
        // A day is named, or people of one household stand on either side of it.
        const beside = expected.some((other) => other.benefit === benefit && other.verdict !== verdict);
        if (from !== undefined || until !== undefined || beside) set.add('a day');
      }
  const named = (tree: Tree): string[] =>
    typeof tree === 'string'
      ? [tree]
      : 'all' in tree
        ? tree.all.flatMap(named)
        : 'any' in tree
          ? tree.any.flatMap(named)
          : named(tree.not);
  /** Whether a birthday, a span since a day or a day of the law decides it. */
  const hangsOnTime = (when: Tree): boolean =>
    named(when).some((name) => {
      const condition = rules.conditions[name];
      if (condition === undefined || !('figure' in condition)) return false;
      return ['age', 'today'].includes(condition.fact) || rules.facts[condition.fact]?.kind === 'date';
    });

  test.each(rules.benefits)('show for $id who gets it, who does not, and the day where time decides', ({ id, when }) => {
    const missing = ['yes', 'no', ...(hangsOnTime(when) ? ['a day'] : [])].filter((each) => told.get(id)?.has(each) !== true);
    expect(missing).toEqual([]);
  });
});
