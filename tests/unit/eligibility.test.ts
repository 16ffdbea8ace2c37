import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Outcome } from '../../src/policy/eligibility.ts';
import { readAnswers } from '../../src/policy/finder/read-answers.ts';
import type { Benefit, Facts, RuleSet, Tree } from '../../src/policy/finder/rule-set.ts';
import { addDays, addMonths } from '../../src/policy/iso-date.ts';

const rulesOf = (when: Tree, more: Partial<Benefit> = {}, others: Benefit[] = []): RuleSet => ({
  facts: {
    poverty: { of: 'household', kind: 'choice', values: ['poor', 'none'] },
    born: { of: 'person', kind: 'date' },
    works: { of: 'person', kind: 'yes-no' },
    alone: { of: 'person', kind: 'yes-no' },
    months: { of: 'person', kind: 'number', unit: 'months' },
    jobEnded: { of: 'person', kind: 'date' },
    merit: { of: 'person', kind: 'list', values: ['soldier', 'mother'] },
    died: { of: 'person', kind: 'date', assume: 'none' },
    low: { of: 'person', kind: 'yes-no', assume: false },
    study: { of: 'person', kind: 'choice', values: ['school', 'none'], ask: { to: 60, otherwise: 'none' } },
  },
  figures: {
    old: { unit: 'age', steps: [['2025-07-01', 75]] },
    older: { unit: 'age', steps: [['2025-07-01', 80]] },
    child: { unit: 'age', steps: [['2020-01-01', 16]] },
    baby: { unit: 'months', steps: [['2020-01-01', 36]] },
    lowered: {
      unit: 'age',
      steps: [
        ['2025-07-01', 75, '2027-06-30'],
        ['2027-07-01', 70],
      ],
    },
    years: { unit: 'years', steps: [['2020-01-01', 15]] },
    claim: { unit: 'months', steps: [['2020-01-01', 3]] },
    money: {
      unit: 'VND/month',
      steps: [
        ['2025-07-01', 500000, '2026-06-30'],
        ['2026-07-01', 540000],
      ],
    },
    more: { unit: 'VND/month', steps: [['2020-01-01', 800000]] },
    next: { unit: 'VND/month', steps: [['2027-01-01', 900000]] },
    brief: { unit: 'VND', steps: [['2026-01-01', 1000, '2026-12-31']] },
  },
  conditions: {
    poor: { test: 'in', fact: 'poverty', values: ['poor'] },
    old: { test: 'at-least', fact: 'age', figure: 'old' },
    older: { test: 'at-least', fact: 'age', figure: 'older' },
    young: { test: 'under', fact: 'age', figure: 'child' },
    grown: { test: 'at-least', fact: 'age', figure: 'child' },
    baby: { test: 'under', fact: 'age', figure: 'baby' },
    lowered: { test: 'at-least', fact: 'age', figure: 'lowered' },
    'up-to-child': { test: 'at-most', fact: 'age', figure: 'child' },
    works: { test: 'in', fact: 'works', values: [true] },
    idle: { test: 'in', fact: 'works', values: [false] },
    alone: { test: 'in', fact: 'alone', values: [true] },
    paid: { test: 'at-least', fact: 'months', figure: 'years' },
    soldier: { test: 'in', fact: 'merit', values: ['soldier'] },
    'in-time': { test: 'within', fact: 'jobEnded', figure: 'claim' },
    'long-ago': { test: 'after', fact: 'jobEnded', figure: 'claim' },
    died: { test: 'happened', fact: 'died' },
    low: { test: 'in', fact: 'low', values: [true] },
    studies: { test: 'in', fact: 'study', values: ['school'] },
    office: { test: 'asked-there' },
    'has-child': { test: 'someone', when: 'young' },
    'gets-other': { test: 'gets', benefits: ['other'] },
  },
  benefits: [{ id: 'it', of: 'person', kind: 'monthly', explainer: 'it', when, amounts: [], ...more }, ...others],
});
const other = (more: Partial<Benefit>): Benefit => ({
  id: 'other',
  of: 'person',
  kind: 'monthly',
  explainer: 'other',
  when: 'works',
  amounts: [],
  ...more,
});

const on = '2026-11-25';
const all = (rules: RuleSet, person: Facts, household: Facts = {}, day = on): Outcome[] =>
  assess(rules, { on: day, household, people: [person] });
function first(rules: RuleSet, person: Facts, household: Facts = {}, day = on): Outcome {
  const [outcome] = all(rules, person, household, day);
  if (outcome === undefined) throw new Error('there is no outcome');
  return outcome;
}
const verdict = (when: Tree, person: Facts, household: Facts = {}): string =>
  first(rulesOf(when), person, household).verdict;

describe('ages and times', () => {
  test('the birthday itself counts, and the day before says which day it is', () => {
    expect(first(rulesOf('old'), { born: '1951-11-25' })).toMatchObject({ verdict: 'yes' });
    expect(first(rulesOf('old'), { born: '1951-11-26' })).toMatchObject({ verdict: 'not-yet', from: '2026-11-26' });
  });
  test.each([
    ['1952-02-29', '2027-02-28'],
    ['1953-02-28', '2028-02-28'],
    ['1953-03-01', '2028-03-01'],
    ['1952-12-31', '2027-12-31'],
  ])('who is born on %s is 75 on %s', (born, from) => {
    expect(first(rulesOf('old'), { born })).toMatchObject({ verdict: 'not-yet', from });
  });
  test('who is born on 29 February has their birthday on it in a leap year', () => {
    expect(first(rulesOf('older'), { born: '1948-02-29' }, {}, '2028-02-28')).toMatchObject({
      verdict: 'not-yet',
      from: '2028-02-29',
    });
  });
  test('an age counted in months', () => {
    expect(first(rulesOf('baby'), { born: '2023-11-26' })).toMatchObject({ verdict: 'yes', until: '2026-11-25' });
    expect(verdict('baby', { born: '2023-11-25' })).toBe('no');
  });
  test('"up to 16" lasts until the day before the next birthday', () => {
    expect(first(rulesOf('up-to-child'), { born: '2010-11-25' })).toMatchObject({
      verdict: 'yes',
      until: '2027-11-24',
    });
    expect(verdict('up-to-child', { born: '2009-11-25' })).toBe('no');
  });
  test('a limit that is lowered one day makes it sooner', () => {
    expect(first(rulesOf('lowered'), { born: '1955-01-01' })).toMatchObject({ verdict: 'not-yet', from: '2027-07-01' });
  });
  test('within three months, the last day included, and not before the day has come', () => {
    expect(first(rulesOf('in-time'), { jobEnded: '2026-08-25' })).toMatchObject({ verdict: 'yes', until: on });
    expect(verdict('in-time', { jobEnded: '2026-08-24' })).toBe('no');
    expect(first(rulesOf('in-time'), { jobEnded: '2026-12-01' })).toMatchObject({
      verdict: 'not-yet',
      from: '2026-12-01',
    });
    expect(verdict('in-time', { jobEnded: 'none' })).toBe('no');
  });
  test('months that end in a shorter month end on its last day', () => {
    expect(first(rulesOf('long-ago'), { jobEnded: '2026-11-30' })).toMatchObject({
      verdict: 'not-yet',
      from: '2027-02-28',
    });
  });
  test('months of insurance against a figure of years', () => {
    expect(verdict('paid', { months: 180 })).toBe('yes');
    expect(verdict('paid', { months: 179 })).toBe('no');
    expect(verdict('paid', {})).toBe('maybe');
  });
  test('adding months keeps to the calendar', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-15', -15)).toBe('2024-12-15');
    expect(addMonths('1900-01-31', 1)).toBe('1900-02-28');
    expect(addMonths('2026-11-25', 900)).toBe('2101-11-25');
  });
});

describe('what is not known', () => {
  test('either young or grown is everybody', () => {
    expect(first(rulesOf({ any: ['young', 'grown'] }), {})).toMatchObject({ verdict: 'yes', ask: [] });
    expect(first(rulesOf({ all: ['young', 'grown'] }), {})).toMatchObject({ verdict: 'no', ask: [] });
    expect(verdict({ any: ['works', { not: 'works' }] }, {})).toBe('yes');
    expect(verdict({ any: ['works', 'idle'] }, {})).toBe('yes');
  });
  test('a fact that changes nothing is not asked', () => {
    const outcome = first(rulesOf({ any: [{ all: ['works', 'alone'] }, { all: ['works', { not: 'alone' }] }] }), {});
    expect(outcome.ask).toEqual([{ person: 0, fact: 'works' }]);
  });
  test('what settles most is asked first', () => {
    const { ask } = first(rulesOf({ all: ['poor', { any: ['works', 'alone'] }] }), {});
    expect(ask.map(({ fact }) => fact)).toEqual(['poverty', 'works', 'alone']);
    expect(ask[0]).toEqual({ person: null, fact: 'poverty' });
  });
  test('what an office decides is at most maybe, and is not asked', () => {
    expect(first(rulesOf({ all: ['works', 'office'] }), { works: true })).toMatchObject({ verdict: 'maybe', ask: [] });
    expect(verdict({ all: ['works', 'office'] }, { works: false })).toBe('no');
    expect(verdict({ any: ['works', 'office'] }, { works: true })).toBe('yes');
  });
  test('too young today, and not known whether the rest holds: the first day it may be', () => {
    const outcome = first(rulesOf({ all: ['old', 'alone'] }), { born: '1960-01-01' });
    expect(outcome).toMatchObject({ verdict: 'maybe', from: '2035-01-01', ask: [{ person: 0, fact: 'alone' }] });
  });
  test('sooner if poor, and sure later', () => {
    const outcome = first(rulesOf({ any: ['older', { all: ['old', 'poor'] }] }), { born: '1960-01-01' });
    expect(outcome).toMatchObject({ verdict: 'not-yet', from: '2040-01-01', ask: [{ person: null, fact: 'poverty' }] });
  });
  test('a rare thing is not so unless somebody says it', () => {
    expect(verdict('low', {})).toBe('no');
    expect(verdict('low', { low: true })).toBe('yes');
  });
  test('what makes no sense at an age is not asked, and counts when it is said', () => {
    expect(verdict('studies', { born: '1950-01-01' })).toBe('no');
    expect(verdict('studies', { born: '1950-01-01', study: 'school' })).toBe('yes');
    expect(verdict('studies', { born: '2010-01-01' })).toBe('maybe');
  });
  test('a list is known when it is empty', () => {
    expect(verdict('soldier', { merit: [] })).toBe('no');
    expect(verdict('soldier', { merit: ['mother', 'soldier'] })).toBe('yes');
    expect(verdict('soldier', {})).toBe('maybe');
  });
});

describe('from birth to death', () => {
  test('nobody has a right before they are born', () => {
    expect(first(rulesOf('poor'), { born: '2027-01-15' }, { poverty: 'poor' })).toMatchObject({
      verdict: 'not-yet',
      from: '2027-01-15',
      because: [{ condition: 'is-born', met: false }],
    });
  });
  test('nor after death, save what is paid for it', () => {
    const dead = { born: '1940-01-01', died: '2026-11-20' };
    expect(first(rulesOf('poor'), dead, { poverty: 'poor' })).toMatchObject({
      verdict: 'no',
      because: [{ condition: 'has-died', truth: true, met: false }],
    });
    expect(first(rulesOf('died', { afterDeath: true }), dead).verdict).toBe('yes');
    expect(first(rulesOf('died', { afterDeath: true }), {}).verdict).toBe('no');
  });
  test('the age of the dead is that of the day they died', () => {
    const rules = rulesOf({ all: ['died', 'old'] }, { afterDeath: true });
    expect(first(rules, { born: '1951-11-20', died: '2026-11-20' }).verdict).toBe('yes');
    expect(first(rules, { born: '1951-11-21', died: '2026-11-20' }).verdict).toBe('no');
  });
});

describe('amounts and periods', () => {
  test('the amount is that of the day, and of the first day of what is to come', () => {
    const rules = rulesOf('old', { amounts: [{ figure: 'money' }], during: 'money', openEnd: true });
    expect(first(rules, { born: '1940-01-01' }, {}, '2026-06-30')).toMatchObject({ verdict: 'yes', amount: 500000 });
    expect(first(rules, { born: '1940-01-01' })).toMatchObject({ amount: 540000, unit: 'VND/month' });
    expect(first(rules, { born: '1940-01-01' }, {}, '2025-06-30')).toMatchObject({
      verdict: 'not-yet',
      from: '2025-07-01',
      amount: 500000,
    });
  });
  test('what begins next year is not yet, and says from when', () => {
    const rules = rulesOf('works', { amounts: [{ figure: 'next' }], during: 'next', openEnd: true });
    expect(first(rules, { works: true })).toMatchObject({ verdict: 'not-yet', from: '2027-01-01', amount: 900000 });
    expect(first(rules, { works: false }).verdict).toBe('no');
    expect(first(rules, { works: true }).because[0]).toMatchObject({ condition: 'in-force:next', met: false });
  });
  test('what ends says its last day, and is over after it', () => {
    const rules = rulesOf('works', { during: 'brief' });
    expect(first(rules, { works: true })).toMatchObject({ verdict: 'yes', until: '2026-12-31' });
    expect(first(rules, { works: true }, {}, '2027-01-01').verdict).toBe('no');
  });
  test('an amount that ended and whose next is not known leaves the right as it is', () => {
    const rules = rulesOf('works', { amounts: [{ figure: 'brief' }], during: 'brief', openEnd: true });
    const outcome = first(rules, { works: true }, {}, '2027-01-01');
    expect(outcome.verdict).toBe('yes');
    expect(outcome).not.toHaveProperty('amount');
  });
  test('where it is not known which amount, it is the least, and says so', () => {
    const rules = rulesOf('works', { amounts: [{ when: 'alone', figure: 'more' }, { figure: 'money' }] });
    expect(first(rules, { works: true })).toMatchObject({ amount: 540000, atLeast: true });
    expect(first(rules, { works: true, alone: true })).toMatchObject({ amount: 800000 });
    expect(first(rules, { works: true, alone: false })).not.toHaveProperty('atLeast');
  });
  test('an amount for each child, and for everybody', () => {
    const people = [{ works: true, born: '1990-01-01' }, { born: '2020-01-01' }, { born: '2015-01-01' }];
    const each = (times: string): Outcome | undefined =>
      assess(rulesOf({ all: ['works', 'has-child'] }, { amounts: [{ figure: 'money', times }] }), {
        on,
        household: {},
        people,
      })[0];
    expect(each('young')).toMatchObject({ verdict: 'yes', amount: 1_080_000 });
    expect(each('everyone')).toMatchObject({ amount: 1_620_000 });
  });
});

describe('people together', () => {
  test('somebody else in the household', () => {
    const outcomes = (people: Facts[]): string[] =>
      assess(rulesOf('has-child'), { on, household: {}, people }).map((each) => each.verdict);
    expect(outcomes([{ born: '1990-01-01' }, { born: '2020-01-01' }])).toEqual(['yes', 'no']);
    expect(outcomes([{ born: '2020-01-01' }])).toEqual(['maybe']);
    expect(outcomes([{ born: '1990-01-01' }, {}])).toEqual(['maybe', 'no']);
  });
  test('the higher of two is paid, and the other says so', () => {
    const rules = rulesOf('alone', { higherOf: 'one', amounts: [{ figure: 'money' }] }, [
      other({ higherOf: 'one', amounts: [{ figure: 'more' }] }),
    ]);
    const [lower, higher] = all(rules, { works: true, alone: true });
    expect(lower).toMatchObject({ verdict: 'no', instead: 'other' });
    expect(lower?.because.at(-1)).toEqual({ condition: 'only-one:one', truth: true, met: false });
    expect(higher).toMatchObject({ verdict: 'yes', amount: 800000, over: ['it'] });
    expect(all(rules, { works: false, alone: true })[0]).toMatchObject({ verdict: 'yes', amount: 540000 });
    expect(all(rules, { alone: true }).map((each) => each.verdict)).toEqual(['yes', 'maybe']);
    expect(all(rules, { works: true })[0], 'what cannot be more than what is sure').toMatchObject({
      verdict: 'no',
      instead: 'other',
    });
  });
  test('one that gives way', () => {
    const rules = rulesOf('alone', { notWith: ['other'] }, [other({})]);
    expect(all(rules, { works: true, alone: true })[0]).toMatchObject({ verdict: 'no', instead: 'other' });
    expect(all(rules, { works: false, alone: true })[0]).toMatchObject({ verdict: 'yes' });
  });
  test('one that comes with another', () => {
    const rules = rulesOf('gets-other', {}, [other({})]);
    expect(all(rules, { works: true })[0]?.verdict).toBe('yes');
    expect(all(rules, {})[0]).toMatchObject({ verdict: 'maybe', ask: [{ person: 0, fact: 'works' }] });
  });
});

describe('reasons', () => {
  const told = (when: Tree, person: Facts): unknown[] =>
    first(rulesOf(when), person).because.map(({ condition, truth, met }) => [condition, truth, met]);
  test('all that holds, the first of several ways, what fails, and what is open', () => {
    expect(told({ all: ['works', { any: ['alone', 'low'] }] }, { works: true, alone: true })).toEqual([
      ['works', true, true],
      ['alone', true, true],
    ]);
    expect(told({ all: ['works', 'alone'] }, { works: false, alone: true })).toEqual([['works', false, false]]);
    expect(told({ any: ['works', 'alone'] }, { works: false, alone: false })).toEqual([
      ['works', false, false],
      ['alone', false, false],
    ]);
    expect(told({ all: ['works', 'alone'] }, { works: true })).toEqual([
      ['works', true, true],
      ['alone', null, null],
    ]);
  });
  test('what must not be so is met when it is not', () => {
    expect(told({ not: 'works' }, { works: false })).toEqual([['works', false, true]]);
    expect(told({ not: 'works' }, { works: true })).toEqual([['works', true, false]]);
  });
});

describe('answers as somebody wrote them', () => {
  const problems = (raw: unknown): string[] => readAnswers(rulesOf('old'), raw, on).problems;
  test('sound ones', () => {
    expect(readAnswers(rulesOf('old'), { people: [{ born: '1951-11-25', merit: [], jobEnded: 'none' }] }, on)).toEqual({
      answers: { on, household: {}, people: [{ born: '1951-11-25', merit: [], jobEnded: 'none' }] },
      problems: [],
    });
  });
  test.each([
    [5, /must be an object/],
    [{ peoples: [] }, /^peoples: is not a key here; did you mean people\?/],
    [{ on: '2026-02-30' }, /^on: "2026-02-30" must be a day like/],
    [{ people: {} }, /^people: must be a list/],
    [{ household: [] }, /^household: must be an object/],
    [{ household: { povrty: 'poor' } }, /^household.povrty: is not a key of a household; did you mean poverty\?/],
    [{ household: { poverty: 'por' } }, /^household.poverty: "por" must be one of poor, none; did you mean poor\?$/],
    [{ people: [{ poverty: 'poor' }] }, /^people.0.poverty: is not a key of a person/],
    [{ people: [{ works: 'yes' }] }, /^people.0.works: "yes" must be true or false/],
    [{ people: [{ months: -1 }] }, /^people.0.months: -1 must be a whole number, 0 or more$/],
    [{ people: [{ born: '25/11/1951' }] }, /^people.0.born: "25\/11\/1951" must be a day like/],
    [
      { people: [{ merit: ['solder'] }] },
      /^people.0.merit: \["solder"\] must be a list of soldier, mother; did you mean soldier\?/,
    ],
    [{ people: [{ merit: 'soldier' }] }, /^people.0.merit: "soldier" must be a list/],
    [{ people: [null] }, /^people.0: must be an object/],
  ])('%j', (raw, line) => {
    expect(problems(raw)).toHaveLength(1);
    expect(problems(raw)[0]).toMatch(line);
  });
  test('all at once', () => {
    expect(problems({ on: 1, household: { x: 1 }, people: [{ y: 1 }, { works: 1 }] })).toHaveLength(4);
  });
});

describe('whatever the rules are', () => {
  const leaves = ['poor', 'works', 'alone', 'old', 'young', 'paid', 'soldier', 'in-time', 'office'];
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...leaves),
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  }));
  const day = fc.integer({ min: -30_000, max: 400 }).map((days) => addDays(on, days));
  const person = fc.record(
    {
      born: day,
      works: fc.boolean(),
      alone: fc.boolean(),
      months: fc.nat(400),
      merit: fc.subarray(['soldier', 'mother']),
      jobEnded: fc.oneof(
        fc.constant('none'),
        fc.integer({ min: -200, max: 60 }).map((days) => addDays(on, days)),
      ),
    },
    { requiredKeys: [] },
  );
  const whole = fc.record({
    born: day,
    works: fc.boolean(),
    alone: fc.boolean(),
    months: fc.nat(400),
    merit: fc.subarray(['soldier', 'mother']),
    jobEnded: fc.constant('none'),
  });
  const household = fc.record({ poverty: fc.constantFrom('poor', 'none') }, { requiredKeys: [] });

  test('an unknown never yields yes or no where the answers differ', () => {
    fc.assert(
      fc.property(
        tree,
        person,
        household,
        whole,
        fc.constantFrom('poor', 'none'),
        (when, known, home, rest, poverty) => {
          const rules = rulesOf(when);
          const before = first(rules, known, home);
          if (before.verdict === 'maybe' || (known.born === undefined && rest.born > on)) return;
          const after = first(rules, { ...rest, ...known }, { poverty, ...home });
          expect(after.verdict).toBe(before.verdict);
        },
      ),
      { numRuns: 400 },
    );
  });
  test('what is not asked changes nothing', () => {
    fc.assert(
      fc.property(tree, person, household, whole, (when, known, home, rest) => {
        const rules = rulesOf(when);
        const before = first(rules, known, home);
        const asked = before.ask.map(({ fact }) => fact);
        const more = Object.fromEntries(
          Object.entries(rest).filter(([fact]) => !asked.includes(fact) && fact !== 'born'),
        );
        expect(first(rules, { ...more, ...known }, home).verdict).toBe(before.verdict);
      }),
      { numRuns: 400 },
    );
  });
  test('from its day it is yes, and not the day before', () => {
    fc.assert(
      fc.property(tree, whole, household, (when, known, home) => {
        const rules = rulesOf(when);
        const { verdict: now, from = '' } = first(rules, known, home);
        if (now !== 'not-yet') return;
        expect(from > on).toBe(true);
        expect(first(rules, known, home, from).verdict).toBe('yes');
        expect(first(rules, known, home, addDays(from, -1)).verdict).not.toBe('yes');
      }),
      { numRuns: 600 },
    );
  });
  test('until its last day it is yes, and not the day after', () => {
    fc.assert(
      fc.property(tree, whole, household, (when, known, home) => {
        const rules = rulesOf(when);
        const { verdict: now, until } = first(rules, known, home);
        if (now !== 'yes' || until === undefined) return;
        expect(first(rules, known, home, until).verdict).toBe('yes');
        expect(first(rules, known, home, addDays(until, 1)).verdict).not.toBe('yes');
      }),
      { numRuns: 400 },
    );
  });

  const { favourable } = fc.letrec<{ favourable: Tree }>((tie) => ({
    favourable: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('poor', 'works', 'alone', 'paid', 'soldier'),
      fc.record({ all: fc.array(tie('favourable'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('favourable'), { minLength: 1, maxLength: 3 }) }),
    ),
  }));
  const good: [string, Facts][] = [
    ['works', { works: true }],
    ['alone', { alone: true }],
    ['paid', { months: 180 }],
    ['soldier', { merit: ['soldier'] }],
  ];
  const rank = { no: 0, maybe: 1, 'not-yet': 1, yes: 2 };
  test('an added favourable fact never lowers an outcome', () => {
    fc.assert(
      fc.property(favourable, person, household, fc.constantFrom(...good), (when, known, home, [, more]) => {
        const rules = rulesOf(when);
        expect(rank[first(rules, { ...known, ...more }, home).verdict]).toBeGreaterThanOrEqual(
          rank[first(rules, known, home).verdict],
        );
      }),
    );
  });
  test('the order of people does not matter', () => {
    fc.assert(
      fc.property(tree, fc.array(person, { minLength: 2, maxLength: 4 }), household, (when, people, home) => {
        const rules = rulesOf({ any: [when, 'has-child'] });
        const told = (list: Facts[]): unknown[] =>
          assess(rules, { on, household: home, people: list }).map(({ verdict: each, from }) => [each, from]);
        expect(told([...people].reverse())).toEqual(told(people).reverse());
      }),
    );
  });
});
