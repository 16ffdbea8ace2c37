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
/** What can only help somebody: the better answer, the worse ones it is held against, and what it helps to. */
const favourable: readonly { fact: string; better: Value; than: readonly Value[]; to: readonly string[] }[] = [
  {
    fact: 'poverty',
    better: 'poor',
    than: ['none', 'escaped', 'near-poor'],
    to: [
      ...['free-card', 'free-check-up', 'transport-cost', 'social-pension', 'older-people-allowance', 'people-with-hiv'],
      ...['single-parent-poor', 'under-3-difficult-area', 'facility-care', 'emergency-housing', 'electricity-support'],
      ...['loan-poor-household', 'loan-student', 'study-cost-support', 'disabled-pupils', 'preschool-lunch'],
      ...['boarding-pupils', 'screening-2027', 'legal-aid', 'work-abroad-grant', 'vocational-residential-policy'],
    ],
  },
  {
    fact: 'poverty',
    better: 'near-poor',
    than: ['none', 'escaped'],
    to: [
      ...['near-poor-card', 'social-pension', 'single-parent-poor', 'under-3-difficult-area', 'emergency-housing'],
      ...['loan-near-poor-household', 'loan-student', 'disabled-pupils', 'preschool-lunch', 'screening-2027'],
      ...['work-abroad-grant', 'legal-aid', 'free-check-up'],
    ],
  },
  { fact: 'area', better: 'rural', than: ['urban'], to: ['rural-vocational-training', 'loan-clean-water'] },
  { fact: 'resident', better: true, than: [false], to: ['phutho-topup-2026-2030', 'phutho-vocational-grant'] },
  {
    fact: 'difficulty',
    better: 'specially-difficult',
    than: ['none', 'difficult'],
    to: ['free-card', 'under-3-difficult-area', 'study-cost-support', 'preschool-lunch', 'screening-2027', 'boarding-pupils'],
  },
  { fact: 'farming', better: true, than: [false], to: ['average-income-farm', 'loan-student'] },
  {
    fact: 'harm',
    better: ['hungry', 'injured', 'death', 'house-lost'],
    than: [[], ['hungry'], ['death']],
    to: ['emergency-food', 'emergency-injury', 'emergency-funeral', 'emergency-housing'],
  },
  {
    fact: 'disability',
    better: 'severe',
    than: ['none', 'mild', 'not-assessed'],
    to: ['disabled-allowance', 'disabled-parent-support', 'free-card', 'health-card', 'facility-care', 'free-check-up', 'legal-aid'],
  },
  {
    fact: 'disability',
    better: 'extreme',
    than: ['none', 'mild', 'severe', 'not-assessed'],
    to: ['disabled-allowance', 'carer-support-disabled', 'disabled-parent-support', 'lump-sum-withdrawal', 'free-card'],
  },
  { fact: 'disability', better: 'mild', than: ['none'], to: ['study-cost-support', 'disabled-pupils', 'disabled-worker-support'] },
  { fact: 'supporter', better: false, than: [true], to: ['older-people-allowance', 'facility-care', 'free-card'] },
  { fact: 'pension', better: 'none', than: ['pension', 'monthly-insurance'], to: ['social-pension', 'voluntary-join', 'pension'] },
  { fact: 'minority', better: true, than: [false], to: ['free-card', 'policy-scholarship', 'birth-cash', 'work-abroad-grant', 'boarding-pupils'] },
  {
    fact: 'socialAllowance',
    better: true,
    than: [false],
    to: ['free-card', 'health-card', 'transport-cost', 'student-after-16', 'screening-2027', 'legal-aid', 'electricity-support', 'funeral-support'],
  },
  { fact: 'hiv', better: true, than: [false], to: ['people-with-hiv', 'legal-aid'] },
  { fact: 'singleParent', better: true, than: [false], to: ['single-parent-poor', 'free-card'] },
  { fact: 'parents', better: 'none', than: ['alive', 'one'], to: ['children-without-care', 'study-cost-support', 'preschool-lunch', 'free-card'] },
  { fact: 'pregnant', better: true, than: [false], to: ['screening-2027', 'disabled-parent-support', 'maternity-antenatal', 'maternity-mother'] },
  { fact: 'childUnder36Months', better: true, than: [false], to: ['disabled-parent-support'] },
  { fact: 'insuredMonths', better: 240, than: [0, 11, 179], to: ['pension', 'funeral-allowance', 'survivor-one-off', 'maternity-mother'] },
  { fact: 'unemploymentMonthsIn24', better: 24, than: [0, 11], to: ['ui-benefit', 'ui-training'] },
  { fact: 'goingAbroad', better: true, than: [false], to: ['loan-work-abroad', 'work-abroad-grant'] },
  { fact: 'leftPrison', better: '2026-01-01', than: ['none', '2010-01-01'], to: ['loan-ex-prisoner'] },
  { fact: 'leftService', better: '2026-01-01', than: ['none', '2010-01-01'], to: ['youth-vocational-training', 'work-abroad-grant'] },
  {
    fact: 'merit',
    better: ['wounded-soldier', 'martyr-relatives'],
    than: [[], ['wounded-soldier'], ['martyr-relatives']],
    to: [
      ...['wounded-soldier', 'martyr-relatives', 'free-card', 'health-insurance-merit', 'convalescence', 'state-gifts'],
      ...['orthopaedic-devices', 'housing-land', 'grave-visit-remains', 'legal-aid', 'work-abroad-grant'],
    ],
  },
];
/** Of these the amount is what somebody pays, not what they get. */
const paidByThem = ['near-poor-card', 'average-income-farm', 'voluntary-join'];
/** The better for somebody, the higher: what may only be some day to come is less than what is sure on that day. */
function rank(outcome: Outcome): number {
  const said = outcome.verdict === 'maybe' && outcome.from !== undefined ? 'maybe then' : due(outcome);
  return ['no', 'maybe then', 'not-yet', 'maybe', 'yes'].indexOf(said.replace('given up', 'yes'));
}
/**
 * The same households every time, so that a red run tells of a change and not of luck. `SEED` takes others, and `TIMES` more
 * of them: for whoever has changed a rule.
 */
const runs = (numRuns: number) => ({
  seed: Number(process.env['SEED'] ?? 335),
  numRuns: numRuns * Number(process.env['TIMES'] ?? 1),
});

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
      runs(25),
    );
  });

  test('what is said to help is a fact, and helps to benefits that there are', () => {
    const ids = rules.benefits.map(({ id }) => id);
    for (const { fact, to } of favourable) {
      expect(Object.keys(rules.facts)).toContain(fact);
      for (const id of to) expect(ids).toContain(id);
    }
  });

  test.each(favourable)('$fact: $better rather than $than never lowers an outcome', ({ fact, better, than, to }) => {
    const of = rules.facts[fact]?.of;
    fc.assert(
      fc.property(facts('household', false), facts('person', false), facts('person', true), fc.constantFrom(...than), (household, one, other, worse) => {
        const withFact = (value: Value): Map<string, Outcome> =>
          new Map(
            assess(rules, {
              on,
              household: of === 'household' ? { ...household, [fact]: value } : household,
              people: [of === 'person' ? { ...one, [fact]: value } : one, other],
            }).map((each) => [key(each), each]),
          );
        const good = withFact(better);
        for (const [name, before] of withFact(worse)) {
          const after = good.get(name);
          if (after === undefined || !to.includes(before.benefit)) continue;
          expect(rank(after), `${name}: ${due(before)}, then ${due(after)}`).toBeGreaterThanOrEqual(rank(before));
          const paid = before.verdict === 'yes' && after.verdict === 'yes' && !paidByThem.includes(before.benefit);
          if (paid) expect(after.amount ?? 0, `amount of ${name}`).toBeGreaterThanOrEqual(before.amount ?? 0);
        }
      }),
      runs(6),
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
      runs(25),
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
      runs(25),
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
      runs(25),
    );
  });
});
