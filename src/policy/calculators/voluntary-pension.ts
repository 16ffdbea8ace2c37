import { dong, percent } from './calculation.ts';
import { numberOf, text, type Calculator, type Compare, type Work } from './calculator.ts';
import { both, money, months, sex } from './fields.ts';
import { reachesPension } from './pension-rate.ts';
import { pensionFigures, stepPensionRate, stepYears } from './years-paid.ts';

export const work: Work = (inputs, ledger) => {
  const paid = numberOf(inputs, 'months_paid');
  if (!reachesPension(ledger, paid)) return { pension: false };
  const rate = stepPensionRate(ledger, text(inputs, 'sex'), stepYears(ledger, paid));
  const income = numberOf(inputs, 'average_income');
  const pension = ledger.step(
    both('Lương hưu mỗi tháng', 'Pension each month'),
    [percent(rate), '×', dong(income)],
    Math.round((rate * income) / 100),
    'VND/month',
  );
  return { rate_percent: rate, pension };
};

/** Paying on the least income, or on twice the one that was chosen. */
export const compare: Compare = (inputs, result, ledger) => {
  const chosen = numberOf(inputs, 'average_income');
  const pension = (average_income: number): number => Number(work({ ...inputs, average_income }, ledger)['pension']);
  const least = ledger.figure('voluntary-base-min');
  const most = ledger.figure('voluntary-base-max');
  if (result['pension'] === false) return [];
  return [
    {
      label: both('Nếu đóng theo mức thấp nhất', 'If you pay on the least income'),
      value: pension(least),
      unit: 'VND/month',
    },
    {
      label: both('Nếu đóng theo mức gấp đôi mức của bạn', 'If you pay on twice your income'),
      value: pension(Math.min(most, 2 * chosen)),
      unit: 'VND/month',
    },
  ];
};

export const voluntaryPension: Calculator = {
  id: 'voluntary-pension',
  slug: { vi: 'luong-huu-tu-nguyen', en: 'voluntary-pension' },
  title: both('Lương hưu từ BHXH tự nguyện', 'A pension from voluntary insurance'),
  intro: both(
    'Đóng tự nguyện từng ấy thì về sau mỗi tháng nhận bao nhiêu, tính theo giá hôm nay.',
    'What voluntary insurance would pay you each month later, in today’s money.',
  ),
  area: 'social-insurance',
  explainer: 'voluntary-insurance',
  fields: {
    sex,
    average_income: money('Mức thu nhập bình quân đã chọn', 'The average income you chose', 1),
    months_paid: months('Tổng số tháng đóng', 'Months paid in all'),
  },
  outputs: {
    pension: { label: both('Lương hưu mỗi tháng', 'Pension each month'), unit: 'VND/month' },
    rate_percent: { label: both('Tỷ lệ', 'Rate'), unit: 'percent' },
  },
  figures: [...pensionFigures, 'voluntary-base-min', 'voluntary-base-max'],
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 98; Điều 99; Điều 104' }],
  usual: () => [
    { sex: 'nu', average_income: 1_500_000, months_paid: 180 },
    { sex: 'nu', average_income: 3_000_000, months_paid: 240 },
    { sex: 'nam', average_income: 5_000_000, months_paid: 240 },
  ],
  work,
  compare,
};
