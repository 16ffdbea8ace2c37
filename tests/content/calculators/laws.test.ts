import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculatorOf, calculators } from '../../../src/policy/calculators/all.ts';
import { alternatives, calculate, type Inputs } from '../../../src/policy/calculators/calculator.ts';
import { readContent } from '../../../src/registry/read-content.ts';
import { parametersOf } from '../../../src/registry/parameters.ts';

// What must hold of every calculation, whatever the numbers.

const { content } = readContent('content');
const run = (id: string, inputs: Inputs) => {
  const calculator = calculatorOf(id);
  if (calculator === undefined) throw new Error(`there is no calculator ${id}`);
  return calculate(calculator, inputs, parametersOf(content, calculator), '2026-11-25').result;
};
/** What stands beside the result: the value of each other way. */
const others = (id: string, inputs: Inputs): number[] => {
  const calculator = calculatorOf(id);
  if (calculator === undefined) throw new Error(`there is no calculator ${id}`);
  const parameters = parametersOf(content, calculator);
  const calculation = calculate(calculator, inputs, parameters, '2026-11-25');
  return alternatives(calculator, inputs, calculation, parameters).map(({ value }) => value);
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
        if (five_years) expect(Number(you)).toBeLessThanOrEqual(6 * 2_530_000);
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

describe('the other ways beside a result', () => {
  test('taking it all out: the pension of those who keep it, and after how many months it is more', () => {
    // A woman keeps 45 % of 7,500,000 from fifteen years on, a man 40 %; the one-off is twenty months’ wages.
    expect(others('lump-sum', { months_before_2014: 0, months_from_2014: 120, average: 7_500_000 })).toEqual([
      3_375_000, 3_000_000, 50,
    ]);
  });
  test('leaving early: two years later the rate is never lower, and higher still for who pays on', () => {
    fc.assert(
      fc.property(sex, fc.integer({ min: 240, max: 500 }), fc.integer({ min: 0, max: 100 }), (who, paid, early) => {
        const inputs = { sex: who, months_paid: paid, months_early: early };
        const now = Number(run('pension-early-rate', inputs)['rate_percent']);
        const [later = 0, payingOn = 0] = others('pension-early-rate', inputs);
        expect(later).toBeGreaterThanOrEqual(now);
        expect(payingOn).toBeGreaterThanOrEqual(later);
      }),
    );
  });
  test('voluntary insurance: the least income costs least and pays least', () => {
    fc.assert(
      fc.property(sex, fc.integer({ min: 1_500_000, max: 25_300_000 }), fc.integer({ min: 180, max: 420 }), (who, income, months_paid) => {
        const cost = { chosen_income: income, group: 'other', months_of_help_used: 0 };
        const [least = 0, twice = 0] = others('voluntary-cost', cost);
        expect(least).toBeLessThanOrEqual(Number(run('voluntary-cost', cost)['you_pay']));
        expect(twice).toBeGreaterThan(least);
        const pension = { sex: who, average_income: income, months_paid };
        const [small = 0, large = 0] = others('voluntary-pension', pension);
        expect(small).toBeLessThanOrEqual(Number(run('voluntary-pension', pension)['pension']));
        expect(large).toBeGreaterThan(small);
      }),
    );
  });
  test('without a pension there is nothing to compare', () => {
    expect(others('voluntary-pension', { sex: 'nu', average_income: 2_000_000, months_paid: 12 })).toEqual([]);
  });
});

describe('what rests on one source', () => {
  const poverty = calculatorOf('assistance-monthly');
  test('carries its sign from the figure into the step, the steps that build on it, and the result', () => {
    if (poverty === undefined) throw new Error('there is no calculator assistance-monthly');
    const { figures, tables } = parametersOf(content, poverty);
    const inputs = { groups: ['disabled-severe'], months_paid_at_old_amount: 3 };
    const sure = (doubted: string) =>
      calculate(
        poverty,
        inputs,
        {
          tables,
          figures: new Map(
            [...figures].map(([id, { unit, periods }]) => [
              id,
              {
                unit,
                periods: periods.map((period) => ({
                  ...period,
                  confidence: id === doubted ? ('medium' as const) : ('high' as const),
                })),
              },
            ]),
          ),
        },
        '2026-11-25',
      );
    expect(sure('').oneSource).toBe(false);
    const doubtful = sure('social-assistance-base');
    expect(doubtful.oneSource).toBe(true);
    expect(doubtful.steps.map(({ oneSource }) => oneSource)).toEqual([true, true]);
    expect(sure('allowance-child-4-16-times').oneSource).toBe(false);
  });
  test('a step that only adds up what came before rests on what that rests on', () => {
    const loan = calculatorOf('loan-repayment');
    if (loan === undefined) throw new Error('there is no calculator loan-repayment');
    const { steps } = calculate(
      loan,
      { programme: 'poor', amount: 50_000_000, months: 60, repay: 'end' },
      parametersOf(content, loan),
      '2026-11-25',
    );
    for (const { basis } of steps) expect(basis).toEqual(steps[0]?.basis);
  });
});
