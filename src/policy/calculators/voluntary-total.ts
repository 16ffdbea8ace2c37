import { count, dong, percent, wholeDong, type Token } from './calculation.ts';
import { numberOf, type Calculator, type Work } from './calculator.ts';
import { both, money, months, voluntaryGroup } from './fields.ts';
import { stepMonth, voluntaryFigures } from './voluntary-cost.ts';

export const work: Work = (inputs, ledger) => {
  const income = numberOf(inputs, 'chosen_income');
  const { rate, help } = stepMonth(ledger, income, inputs);
  const paid = numberOf(inputs, 'months');
  const helped = Math.min(paid, ledger.figure('voluntary-support-months'));
  const state = ledger.step(
    both('Nhà nước trả giúp tất cả', 'The state pays in all'),
    [count(helped), '×', dong(help)],
    helped * help,
    'VND',
  );
  const formula: Token[] = [count(paid), '×', percent(rate), '×', dong(income), '−', dong(state)];
  const all = wholeDong((paid * rate * income) / 100);
  const you = ledger.step(both('Bạn trả tất cả', 'You pay in all'), formula, all - state, 'VND');
  return { paid_by_you: you, state };
};

export const voluntaryTotal: Calculator = {
  id: 'voluntary-total',
  slug: { vi: 'tong-tien-dong-bhxh-tu-nguyen', en: 'voluntary-insurance-total' },
  title: both('BHXH tự nguyện: tổng tiền đóng', 'Voluntary insurance: what you pay in all'),
  intro: both(
    'Đóng nhiều tháng thì tổng cộng bạn trả bao nhiêu, theo mức của năm nay.',
    'What you pay over many months, at the levels of this year.',
  ),
  area: 'social-insurance',
  explainer: 'voluntary-insurance',
  fields: {
    chosen_income: money('Mức thu nhập bạn chọn, một tháng', 'The monthly income you choose'),
    group: voluntaryGroup,
    months: months('Số tháng đóng', 'Months you pay', 600, 1),
    prices: {
      kind: 'choice',
      label: both('Theo mức của năm', 'At the levels of the year'),
      choices: { 2025: both('2025', '2025'), 2026: both('2026', '2026'), 2027: both('2027', '2027') },
      optional: true,
    },
  },
  outputs: {
    paid_by_you: { label: both('Bạn trả tất cả', 'You pay in all'), unit: 'VND' },
    state: { label: both('Nhà nước trả giúp', 'The state pays'), unit: 'VND' },
  },
  figures: voluntaryFigures,
  basis: [
    { document: '41/2024/QH15', pinpoint: 'Điều 36' },
    { document: '159/2025/NĐ-CP', pinpoint: 'Điều 5 khoản 2' },
  ],
  usual: () => [60, 120, 180].map((each) => ({ chosen_income: 1_500_000, group: 'other', months: each })),
  work,
};
