import { dong, percent, Refusal, wholeDong, type Ledger } from './calculation.ts';
import { numberOf, text, type Calculator, type Compare, type Work, type Inputs } from './calculator.ts';
import { both, money, months, voluntaryGroup, year } from './fields.ts';

const helpOf = { poor: 'poor', near_poor: 'near-poor', minority: 'minority', other: 'other' } as const;
const groupOf = (inputs: Inputs): keyof typeof helpOf => text(inputs, 'group') as keyof typeof helpOf;

/** The contribution and the state's help for one month. Law 41/2024/QH15, Điều 31 khoản 2, Điều 36; Decree 159/2025/NĐ-CP, Điều 5. */
export function stepMonth(
  ledger: Ledger,
  income: number,
  inputs: Inputs,
): { rate: number; contribution: number; help: number } {
  const least = ledger.figure('voluntary-base-min');
  const most = ledger.figure('voluntary-base-max');
  if (income < least || income > most)
    throw new Refusal({
      vi: `Mức thu nhập chọn phải từ ${least.toLocaleString('vi-VN')} đến ${most.toLocaleString('vi-VN')} đồng.`,
      en: `The income you choose must be from VND ${least.toLocaleString('en-GB')} to VND ${most.toLocaleString('en-GB')}.`,
    });
  const rate = ledger.figure('voluntary-rate');
  const contribution = ledger.step(
    both('Mức đóng một tháng', 'Contribution for a month'),
    [percent(rate), '×', dong(income)],
    wholeDong((rate * income) / 100),
    'VND/month',
  );
  const share = ledger.figure(`voluntary-support-${helpOf[groupOf(inputs)]}`);
  const base = ledger.figure('voluntary-base-min');
  const help = ledger.step(
    both('Nhà nước hỗ trợ một tháng', 'The state pays for a month'),
    [percent(share), '×', percent(ledger.figure('voluntary-rate')), '×', dong(base)],
    wholeDong((share * rate * base) / 10_000),
    'VND/month',
  );
  return { rate, contribution, help };
}

export const voluntaryFigures = [
  'voluntary-base-min',
  'voluntary-base-max',
  'voluntary-rate',
  'voluntary-support-poor',
  'voluntary-support-near-poor',
  'voluntary-support-minority',
  'voluntary-support-other',
  'voluntary-support-months',
] as const;

export const work: Work = (inputs, ledger) => {
  const { contribution, help } = stepMonth(ledger, numberOf(inputs, 'chosen_income'), inputs);
  const most = ledger.limit('voluntary-support-months');
  const helped =
    numberOf(inputs, 'months_of_help_used') >= most
      ? ledger.step(
          both('Đã hết số tháng được hỗ trợ', 'The months of help are used up'),
          [{ value: ledger.figure('voluntary-support-months'), unit: 'months' }, '→', { value: 0, unit: 'VND/month' }],
          0,
          'VND/month',
        )
      : help;
  const pay = ledger.step(
    both('Bạn trả mỗi tháng', 'You pay each month'),
    [dong(contribution), '−', dong(helped)],
    contribution - helped,
    'VND/month',
  );
  return { contribution, state_help: helped, you_pay: pay };
};

/** Paying on the least income, or on twice the one that was chosen. */
export const compare: Compare = (inputs, _, ledger) => {
  const pay = (chosen_income: number): number => Number(work({ ...inputs, chosen_income }, ledger)['you_pay']);
  const least = ledger.figure('voluntary-base-min');
  const most = ledger.figure('voluntary-base-max');
  return [
    {
      label: both('Nếu chọn mức thấp nhất, bạn trả', 'On the least income you would pay'),
      value: pay(least),
      unit: 'VND/month',
    },
    {
      label: both('Nếu chọn gấp đôi, bạn trả', 'On twice your income you would pay'),
      value: pay(Math.min(most, 2 * numberOf(inputs, 'chosen_income'))),
      unit: 'VND/month',
    },
  ];
};

export const voluntaryCost: Calculator = {
  id: 'voluntary-cost',
  slug: { vi: 'tien-dong-bhxh-tu-nguyen', en: 'voluntary-insurance-cost' },
  title: both('BHXH tự nguyện: mỗi tháng trả bao nhiêu', 'Voluntary insurance: what a month costs'),
  intro: both(
    'Chọn mức thu nhập, xem bạn trả bao nhiêu và Nhà nước trả giúp bao nhiêu mỗi tháng.',
    'Choose an income and see what you pay, and what the state pays for you, each month.',
  ),
  area: 'social-insurance',
  explainer: 'voluntary-insurance',
  fields: {
    year,
    chosen_income: money('Mức thu nhập bạn chọn, một tháng', 'The monthly income you choose'),
    group: voluntaryGroup,
    months_of_help_used: months('Số tháng đã được Nhà nước hỗ trợ', 'Months for which the state has already helped'),
  },
  outputs: {
    you_pay: { label: both('Bạn trả mỗi tháng', 'You pay each month'), unit: 'VND/month' },
    state_help: { label: both('Nhà nước trả giúp', 'The state pays'), unit: 'VND/month' },
    contribution: { label: both('Tổng mức đóng', 'Contribution in all'), unit: 'VND/month' },
  },
  figures: voluntaryFigures,
  basis: [
    { document: '41/2024/QH15', pinpoint: 'Điều 31 khoản 2; Điều 36' },
    { document: '159/2025/NĐ-CP', pinpoint: 'Điều 5' },
  ],
  usual: () =>
    [1_500_000, 3_000_000, 5_000_000].map((chosen_income) => ({
      chosen_income,
      group: 'other',
      months_of_help_used: 0,
    })),
  work,
  compare,
};
