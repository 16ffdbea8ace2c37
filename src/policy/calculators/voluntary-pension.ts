import { dong, percent } from './calculation.ts';
import { numberOf, text, type Calculator } from './calculator.ts';
import { both, money, months, sex } from './fields.ts';
import { reachesPension } from './pension-rate.ts';
import { pensionFigures, stepPensionRate, stepYears } from './years-paid.ts';

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
  figures: pensionFigures,
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 98; Điều 99; Điều 104' }],
  usual: [
    { sex: 'nu', average_income: 1_500_000, months_paid: 180 },
    { sex: 'nu', average_income: 3_000_000, months_paid: 240 },
    { sex: 'nam', average_income: 5_000_000, months_paid: 240 },
  ],
  work(inputs, ledger) {
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
  },
};
