import { count, dong, Refusal } from './calculation.ts';
import { numberOf, type Calculator, type Work } from './calculator.ts';
import { both, money } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const months = numberOf(inputs, 'months');
  const average = numberOf(inputs, 'average_6_months');
  const children = numberOf(inputs, 'children');
  // A month more for each child from the second of a birth; the longest leave is that of a second child.
  const more = (children - 1) * ledger.limit('maternity-multiple-months');
  const most = more + ledger.limit('maternity-months-second');
  if (months > most)
    throw new Refusal(
      both(`Luật cho nghỉ nhiều nhất ${most} tháng.`, `The law gives at most ${most} months of leave.`),
    );
  ledger.figure(months > more + ledger.limit('maternity-months') ? 'maternity-months-second' : 'maternity-months');
  if (children > 1) ledger.figure('maternity-multiple-months');
  const wage = ledger.step(
    both('Tiền những tháng nghỉ', 'Money for the months of leave'),
    [count(months), '×', dong(average)],
    months * ledger.share('maternity-rate', average),
    'VND',
  );
  const once = ledger.figure('birth-one-off');
  const birth = ledger.step(
    both('Trợ cấp một lần khi sinh', 'One-off for the birth'),
    [count(children), '×', dong(once)],
    children * once,
    'VND',
  );
  return { total: ledger.step(both('Tổng cộng', 'In all'), [dong(wage), '+', dong(birth)], wage + birth, 'VND') };
};

/** Law 41/2024/QH15, Điều 53, 58, 59; Law 113/2025/QH15, Điều 14 khoản 1 (second child). */
export const maternity: Calculator = {
  id: 'maternity',
  slug: { vi: 'tien-thai-san', en: 'maternity-money' },
  title: both('Tiền thai sản của mẹ', 'The mother’s maternity money'),
  intro: both(
    'Nghỉ sinh được trả bao nhiêu, kể cả khoản một lần cho con.',
    'What maternity leave pays, with the one-off for the child.',
  ),
  area: 'social-insurance',
  explainer: 'maternity',
  fields: {
    average_6_months: money(
      'Lương đóng bảo hiểm, bình quân sáu tháng trước khi nghỉ',
      'Insured wage, average of the six months before leave',
      1,
    ),
    months: {
      kind: 'number',
      label: both('Số tháng được nghỉ', 'Months of leave'),
      hint: both(
        'Con đầu sáu tháng; sinh con thứ hai bảy tháng; sinh đôi trở lên thêm một tháng cho mỗi con từ con thứ hai.',
        'Six for a first child, seven for a second; for twins or more, one more month for each child from the second.',
      ),
      min: 6,
      max: 12,
    },
    children: { kind: 'number', label: both('Số con sinh lần này', 'Children born this time'), min: 1, max: 5 },
  },
  outputs: { total: { label: both('Tổng cộng', 'In all'), unit: 'VND' } },
  figures: [
    'maternity-rate',
    'birth-one-off',
    'maternity-months',
    'maternity-months-second',
    'maternity-multiple-months',
  ],
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 53; Điều 58; Điều 59' }],
  usual: () =>
    [5_000_000, 7_000_000, 10_000_000].map((average_6_months) => ({ average_6_months, months: 6, children: 1 })),
  work,
};
