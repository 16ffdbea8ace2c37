import { numberOf, text, type Calculator, type Work } from './calculator.ts';
import type { Ledger } from './calculation.ts';
import { both, months, sex } from './fields.ts';
import { pensionFigures, stepPensionRate, stepYears } from './years-paid.ts';

/** Whether the months paid reach the least that a pension needs; writes the step that says so when they do not. */
export function reachesPension(ledger: Ledger, paid: number): boolean {
  if (paid >= ledger.limit('pension-min-years') * 12) return true;
  const least = ledger.figure('pension-min-years') * 12;
  ledger.step(
    both('Chưa đủ thời gian đóng để có lương hưu; còn thiếu', 'Not enough paid for a pension; still missing'),
    [{ value: least, unit: 'months' }, '−', { value: paid, unit: 'months' }],
    least - paid,
    'months',
  );
  return false;
}

export const work: Work = (inputs, ledger) => {
  const paid = numberOf(inputs, 'months_paid');
  if (!reachesPension(ledger, paid)) return { pension: false };
  const years = stepYears(ledger, paid);
  return { years_counted: years, rate_percent: stepPensionRate(ledger, text(inputs, 'sex'), years) };
};

export const pensionRate: Calculator = {
  id: 'pension-rate',
  slug: { vi: 'ty-le-luong-huu', en: 'pension-rate' },
  title: both('Tỷ lệ lương hưu', 'Your pension rate'),
  intro: both(
    'Đóng từng ấy năm thì lương hưu bằng bao nhiêu phần trăm mức bình quân.',
    'What share of your average wage the years you paid give you.',
  ),
  area: 'social-insurance',
  explainer: 'pension',
  fields: { sex, months_paid: months('Tổng số tháng đã đóng', 'Months paid in all') },
  outputs: {
    rate_percent: { label: both('Tỷ lệ lương hưu', 'Pension rate'), unit: 'percent' },
    years_counted: { label: both('Số năm được tính', 'Years that count'), unit: 'years' },
    pension: { label: both('Có lương hưu', 'A pension'), unit: 'yes-no' },
  },
  figures: pensionFigures,
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 5 khoản 6; Điều 66 khoản 1; Điều 99 khoản 1' }],
  usual: () => [
    { sex: 'nu', months_paid: 180 },
    { sex: 'nu', months_paid: 300 },
    { sex: 'nam', months_paid: 180 },
    { sex: 'nam', months_paid: 360 },
  ],
  work,
};
