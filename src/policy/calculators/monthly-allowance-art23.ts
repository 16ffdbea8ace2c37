import { count, dong, Refusal, wholeDong } from './calculation.ts';
import { numberOf, type Calculator, type Work } from './calculator.ts';
import { both, money, months } from './fields.ts';
import { stepYears } from './years-paid.ts';

export const work: Work = (inputs, ledger) => {
  const paid = numberOf(inputs, 'months_paid');
  if (paid >= ledger.limit('pension-min-years') * 12)
    throw new Refusal(both('Bạn đã đủ năm đóng để có lương hưu.', 'You have paid enough years for a pension.'));
  const average = numberOf(inputs, 'average');
  const left = numberOf(inputs, 'months_to_social_pension');
  const years = stepYears(ledger, paid);
  const factor = ledger.figure('art23-factor');
  const base = ledger.figure('social-pension-amount');
  // Rounded up to a whole month: Decree 159/2025/NĐ-CP, Điều 14.
  const worth = ledger.step(
    both(
      'Số tháng theo tiền đã đóng, tháng lẻ tính tròn',
      'Months that the money paid gives, a part month as a whole one',
    ),
    [dong(average), '×', count(factor), '×', count(years), '÷', dong(base)],
    Math.ceil((average * factor * years) / base - 1e-9),
    'months',
  );
  if (worth <= left) {
    const extra = ledger.step(
      both('Có thể đóng thêm', 'You may add'),
      ['(', count(left), '−', count(worth), ')', '×', dong(ledger.figure('social-pension-amount'))],
      (left - worth) * base,
      'VND',
    );
    return { months: worth, monthly: base, can_top_up: extra };
  }
  const monthly = ledger.step(
    both('Mỗi tháng nhận', 'Each month'),
    [
      dong(base),
      '+',
      '(',
      count(worth),
      '−',
      count(left),
      ')',
      '×',
      dong(ledger.figure('social-pension-amount')),
      '÷',
      count(left),
    ],
    wholeDong(base + ((worth - left) * base) / left),
    'VND/month',
  );
  return { months: left, monthly, can_top_up: 0 };
};

/** Law 41/2024/QH15, Điều 23; Decree 158/2025/NĐ-CP, Điều 23, 24; Decree 159/2025/NĐ-CP, Điều 14. */
export const monthlyAllowanceArt23: Calculator = {
  id: 'monthly-allowance-art23',
  slug: { vi: 'tro-cap-khi-chua-du-nam-dong', en: 'allowance-without-enough-years' },
  title: both('Đến tuổi mà chưa đủ năm đóng', 'At the age, without enough years'),
  intro: both(
    'Không rút một lần thì mỗi tháng nhận bao nhiêu, trong bao lâu, cho đến tuổi có trợ cấp hưu trí xã hội.',
    'What you get each month, and for how long, until the age of the social pension, if you do not take it all out.',
  ),
  area: 'social-insurance',
  explainer: 'not-enough-years',
  fields: {
    average: money('Mức bình quân tiền lương hoặc thu nhập đã đóng', 'Average wage or income you paid on', 1),
    months_paid: months('Tổng số tháng đã đóng', 'Months paid in all', 179, 1),
    months_to_social_pension: months(
      'Còn bao nhiêu tháng đến tuổi trợ cấp hưu trí xã hội',
      'Months left to the age of the social pension',
      240,
      1,
    ),
  },
  outputs: {
    monthly: { label: both('Mỗi tháng nhận', 'Each month'), unit: 'VND/month' },
    months: { label: both('Trong', 'For'), unit: 'months' },
    can_top_up: {
      label: both('Có thể đóng thêm để nhận đến tuổi ấy', 'You may pay this to be paid up to that age'),
      unit: 'VND',
    },
  },
  figures: ['pension-min-years', 'odd-months-half', 'art23-factor', 'social-pension-amount'],
  basis: [
    { document: '41/2024/QH15', pinpoint: 'Điều 23' },
    { document: '158/2025/NĐ-CP', pinpoint: 'Điều 23, 24' },
    { document: '159/2025/NĐ-CP', pinpoint: 'Điều 14' },
  ],
  usual: () => [60, 96, 156].map((months_paid) => ({ average: 4_000_000, months_paid, months_to_social_pension: 168 })),
  work,
};
