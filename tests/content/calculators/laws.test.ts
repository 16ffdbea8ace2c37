import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculatorOf, calculators } from '../../../src/policy/calculators/all.ts';
import { calculate, type Inputs } from '../../../src/policy/calculators/calculator.ts';
import { readContent } from '../../../src/registry/read-content.ts';
import { parametersOf } from '../../../src/registry/parameters.ts';

// What must hold of every calculation, whatever the numbers.

const { content } = readContent('content');
const run = (id: string, inputs: Inputs) => {
  const calculator = calculatorOf(id);
  if (calculator === undefined) throw new Error(`there is no calculator ${id}`);
  return calculate(calculator, inputs, parametersOf(content, calculator), '2026-11-25').result;
};
const wage = fc.integer({ min: 2_530_000, max: 60_000_000 });
const sex = fc.constantFrom('nam', 'nu');

describe('more never gives less', () => {
  test('more months, a higher pension rate; never over the highest', () => {
    fc.assert(
      fc.property(sex, fc.integer({ min: 180, max: 600 }), fc.integer({ min: 0, max: 120 }), (who, months, more) => {
        const rate = (paid: number) => Number(run('pension-rate', { sex: who, months_paid: paid })['rate_percent']);
        expect(rate(months + more)).toBeGreaterThanOrEqual(rate(months));
        expect(rate(months + more)).toBeLessThanOrEqual(75);
      }),
    );
  });
  test('more months, more unemployment benefit; never over twelve months', () => {
    fc.assert(
      fc.property(wage, fc.integer({ min: 12, max: 300 }), fc.integer({ min: 0, max: 60 }), (average, paid, more) => {
        const total = (months: number) =>
          run('unemployment-benefit', { average_6_months: average, months_paid: months, months_in_last_24: 24, zone: 'II' });
        expect(Number(total(paid + more)['total'])).toBeGreaterThanOrEqual(Number(total(paid)['total']));
        expect(Number(total(paid + more)['months'])).toBeLessThanOrEqual(12);
      }),
    );
  });
  test('from twelve months on, more months never make the one-off smaller', () => {
    fc.assert(
      fc.property(wage, fc.integer({ min: 12, max: 180 }), fc.integer({ min: 0, max: 50 }), (average, months, more) => {
        const amount = (paid: number) =>
          Number(run('lump-sum', { months_before_2014: 0, months_from_2014: paid, average })['amount']);
        expect(amount(months + more)).toBeGreaterThanOrEqual(amount(months));
      }),
    );
  });
  test('leaving earlier never raises a pension', () => {
    fc.assert(
      fc.property(sex, fc.integer({ min: 240, max: 500 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 }), (who, paid, early, more) => {
        const rate = (months_early: number) =>
          Number(run('pension-early-rate', { sex: who, months_paid: paid, months_early })['rate_percent']);
        expect(rate(early + more)).toBeLessThanOrEqual(rate(early));
      }),
    );
  });
  test('being born later never lets one retire sooner', () => {
    fc.assert(
      fc.property(sex, fc.integer({ min: 1970 * 12, max: 2005 * 12 }), fc.integer({ min: 1, max: 24 }), (who, born, later) => {
        const from = (month: number) =>
          String(run('retirement-date', { sex: who, birth_year: Math.floor(month / 12), birth_month: (month % 12) + 1 })['reaches']);
        expect(from(born + later) >= from(born)).toBe(true);
      }),
    );
  });
});

describe('the parts make the whole', () => {
  test('what you pay and what the state pays is the contribution', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_500_000, max: 50_600_000 }),
        fc.constantFrom('poor', 'near_poor', 'minority', 'other'),
        fc.integer({ min: 0, max: 200 }),
        (chosen_income, group, months_of_help_used) => {
          const paid = run('voluntary-cost', { chosen_income, group, months_of_help_used });
          expect(Number(paid['you_pay']) + Number(paid['state_help'])).toBeCloseTo(Number(paid['contribution']), 5);
        },
      ),
    );
  });
  test('what the fund pays and what you pay is the bill', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000_000 }), fc.boolean(), (bill, five_years) => {
        const { fund, you } = run('hospital-bill', { bill, card: 'benefit-others', place: 'own', five_years });
        expect(Number(fund) + Number(you)).toBe(bill);
      }),
    );
  });
  test('the members’ premiums make the household’s; nobody pays more than the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.constantFrom(3, 6, 12), (people, months) => {
        const { members, household } = run('household-premium', { people, in_phu_tho: false, months });
        const each = members as number[];
        expect(each.reduce((sum, one) => sum + one, 0)).toBe(household);
        expect([...each].sort((a, b) => b - a)).toEqual(each);
      }),
    );
  });
  test('the months of a loan make its total, to a dong a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 200_000_000 }), fc.integer({ min: 1, max: 120 }), fc.constantFrom('monthly', 'end'), (amount, months, repay) => {
        const { monthly, total } = run('loan-repayment', { programme: 'poor', amount, months, repay });
        const sum = (monthly as number[]).reduce((all, one) => all + one, 0);
        expect(Math.abs(sum - Number(total))).toBeLessThanOrEqual(months + 1);
      }),
    );
  });
});

test('no two calculators share an id or an address', () => {
  for (const keys of [calculators.map(({ id }) => id), calculators.map(({ slug }) => slug.vi), calculators.map(({ slug }) => slug.en)])
    expect(new Set(keys).size).toBe(keys.length);
});
