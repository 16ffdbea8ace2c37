import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Outcome } from '../../../src/policy/eligibility.ts';
import type { FactRule, Facts, Value } from '../../../src/policy/finder/rule-set.ts';
import { addDays } from '../../../src/policy/iso-date.ts';
import { readContent } from '../../../src/registry/read-content.ts';
import { ruleSetOf } from '../../../src/registry/rule-set.ts';

// What must hold of the rules as they stand, whatever a household answers.
const rules = ruleSetOf(readContent('content').content);
const on = '2026-11-25';
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(on, days));

function valuesOf(key: string, { kind, values = [] }: FactRule): fc.Arbitrary<Value> {
  if (key === 'born') return day(-33_000, -1);
  switch (kind) {
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...values);
    case 'list':
      return fc.subarray([...values], { maxLength: 2 });
    case 'number':
      return fc.nat(400);
    case 'date':
      return fc.oneof(fc.constant('none'), day(-1200, 0));
  }
}

const facts = (of: string, all: boolean): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      Object.entries(rules.facts)
        .filter(([key, fact]) => fact.of === of && key !== 'died')
        .map(([key, fact]) => [key, valuesOf(key, fact)]),
    ),
    all ? {} : { requiredKeys: [] },
  ) as fc.Arbitrary<Facts>;
const asked = (fact: FactRule): boolean => fact.assume === undefined && fact.ask === undefined;
/** What may be added to the answers of somebody: facts that would have been asked. */
const added = (more: Facts): Facts =>
  Object.fromEntries(Object.entries(more).filter(([key]) => asked(rules.facts[key] ?? { of: 'person', kind: 'date' })));

const key = ({ person, benefit }: Outcome): string => `${benefit} of ${person ?? 'the household'}`;
/** Outcomes before one benefit is given up for another: what is given up is due all the same. */
const due = ({ verdict, instead }: Outcome): string => (instead === undefined ? verdict : 'given up');
const runs = { numRuns: 25 };

describe('the rules as they stand', () => {
  test('an unknown never yields yes or no where the answers differ', () => {
    fc.assert(
      fc.property(facts('household', false), facts('person', false), facts('household', true), facts('person', true), (home, person, restHome, rest) => {
        const before = assess(rules, { on, household: home, people: [person, {}] });
        const after = new Map(
          assess(rules, { on, household: { ...added(restHome), ...home }, people: [{ ...added(rest), ...person }, {}] }).map((each) => [key(each), each]),
        );
        for (const outcome of before) {
          const later = after.get(key(outcome));
          if (later === undefined || outcome.instead !== undefined || later.instead !== undefined) continue;
          if (outcome.verdict !== 'maybe') expect(due(later), key(outcome)).toBe(due(outcome));
        }
      }),
      runs,
    );
  });

  test('from its day it is yes, and not the day before; until its last day, and not the day after', () => {
    fc.assert(
      fc.property(facts('household', true), facts('person', true), (household, person) => {
        const asOf = (date: string): Map<string, Outcome> =>
          new Map(assess(rules, { on: date, household, people: [person] }).map((each) => [key(each), each]));
        const turning = [...asOf(on).values()].filter(({ verdict, from, until }) => (verdict === 'not-yet' && from !== undefined) || until !== undefined);
        for (const outcome of turning.slice(0, 6)) {
          const last = outcome.until ?? addDays(outcome.from ?? on, -1);
          const next = addDays(last, 1);
          const [sure, not] = outcome.until === undefined ? [next, last] : [last, next];
          expect(['yes', 'given up'], `${key(outcome)} on ${sure}`).toContain(due(asOf(sure).get(key(outcome)) ?? outcome));
          expect(asOf(not).get(key(outcome))?.verdict, `${key(outcome)} on ${not}`).not.toBe('yes');
        }
      }),
      runs,
    );
  });

  test('the order of people does not matter', () => {
    fc.assert(
      fc.property(facts('household', false), facts('person', false), facts('person', false), (household, one, other) => {
        const told = (people: Facts[], first: number): unknown[] =>
          assess(rules, { on, household, people })
            .map(({ person, benefit, verdict, from, amount }) => [benefit, person === null ? null : person === first ? 'one' : 'other', verdict, from, amount])
            .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
        expect(told([other, one], 1)).toEqual(told([one, other], 0));
      }),
      runs,
    );
  });

  test('every outcome has its reasons, and what is asked is not answered yet', () => {
    fc.assert(
      fc.property(facts('household', false), facts('person', false), (household, person) => {
        for (const outcome of assess(rules, { on, household, people: [person] })) {
          expect(outcome.because.length, key(outcome)).toBeGreaterThan(0);
          for (const { person: who, fact } of outcome.ask) expect(who === null ? household : person, key(outcome)).not.toHaveProperty(fact);
          if (outcome.verdict === 'yes' || outcome.verdict === 'no') expect(outcome.ask).toEqual([]);
        }
      }),
      runs,
    );
  });
});
