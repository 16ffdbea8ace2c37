import { count, dong, percent, Refusal, wholeDong } from './calculation.ts';
import { numberOf, type Calculator, type Compare, type Work } from './calculator.ts';
import { both, money, months } from './fields.ts';
import { pensionFigures, stepPensionRate, stepYears, yearsPaid } from './years-paid.ts';

export const work: Work = (inputs, ledger) => {
  const before = numberOf(inputs, 'months_before_2014');
  const from = numberOf(inputs, 'months_from_2014');
  const average = numberOf(inputs, 'average');
  const all = before + from;
  if (all === 0) throw new Refusal(both('Bạn chưa đóng tháng nào.', 'You have not paid for any month.'));
  const most = ledger.limit('lump-max-years') * 12;
  if (all >= most)
    throw new Refusal(
      both(
        `Đóng từ ${most} tháng trở lên thì không được rút theo diện nghỉ việc.`,
        `With ${most} months or more it cannot be taken out for having left work.`,
      ),
    );
  // Under a year: what was paid in, up to a most.
  if (all < 12) {
    const rate = ledger.figure('si-pension-fund-rate');
    const paid = ledger.step(
      both('Số tiền đã đóng', 'Money paid in'),
      [percent(rate), '×', dong(average), '×', count(all)],
      (rate * average * all) / 100,
      'VND',
    );
    const cap = ledger.figure('lump-short-cap');
    const most = ledger.step(both('Nhiều nhất', 'At most'), [count(cap), '×', dong(average)], cap * average, 'VND');
    const amount = wholeDong(Math.min(paid, most));
    ledger.step(both('Nhận một lần: số nhỏ hơn', 'Paid once: the smaller of the two'), [dong(amount)], amount, 'VND');
    return { amount };
  }
  // Odd months move to the time from 2014 only where there is such a time; else they count where they are.
  const moves = from > 0;
  const yearsBefore = moves ? Math.floor(before / 12) : stepYears(ledger, before);
  const yearsFrom = moves ? stepYears(ledger, from + (before % 12)) : 0;
  const first = ledger.figure('lump-before-2014');
  const second = ledger.figure('lump-from-2014');
  const amount = ledger.step(
    both('Nhận một lần', 'Paid once'),
    ['(', count(yearsBefore), '×', count(first), '+', count(yearsFrom), '×', count(second), ')', '×', dong(average)],
    wholeDong((yearsBefore * first + yearsFrom * second) * average),
    'VND',
  );
  return { years_before: yearsBefore, years_from: yearsFrom, amount };
};

/** The one-off, or the pension of those who keep what they paid and reach the least years, by today's average. */
export const compare: Compare = (inputs, result, ledger) => {
  const paid = numberOf(inputs, 'months_before_2014') + numberOf(inputs, 'months_from_2014');
  const years = Math.max(ledger.figure('pension-min-years'), yearsPaid(ledger, paid));
  const pension = (sex: string): number =>
    wholeDong((stepPensionRate(ledger, sex, years) * numberOf(inputs, 'average')) / 100);
  return [
    {
      label: both(
        `Giữ lại, đóng đủ ${years} năm: lương hưu của nữ`,
        `Keep it and reach ${years} years: a woman’s pension`,
      ),
      value: pension('nu'),
      unit: 'VND/month',
    },
    {
      label: both(
        `Giữ lại, đóng đủ ${years} năm: lương hưu của nam`,
        `Keep it and reach ${years} years: a man’s pension`,
      ),
      value: pension('nam'),
      unit: 'VND/month',
    },
    {
      label: both(
        'Nam nhận lương hưu ấy bao lâu thì bằng tiền rút một lần',
        'How long a man draws that pension until it equals the one-off',
      ),
      value: Math.ceil(Number(result['amount']) / pension('nam')),
      unit: 'months',
    },
  ];
};

/** Law 41/2024/QH15, Điều 70 khoản 3, Điều 102 khoản 2; months as in Điều 5 khoản 6. */
export const lumpSum: Calculator = {
  id: 'lump-sum',
  slug: { vi: 'rut-bhxh-mot-lan', en: 'one-off-withdrawal' },
  title: both('Rút BHXH một lần được bao nhiêu', 'What a one-off withdrawal pays'),
  intro: both(
    'Số tiền nếu rút một lần. Trước khi rút, hãy xem bạn mất gì.',
    'The sum if you take it all out. Before you do, see what you give up.',
  ),
  area: 'social-insurance',
  explainer: 'lump-sum-withdrawal',
  fields: {
    months_before_2014: months('Số tháng đóng trước năm 2014', 'Months paid before 2014'),
    months_from_2014: {
      ...months('Số tháng đóng từ năm 2014', 'Months paid from 2014'),
      hint: both(
        'Tháng đóng tự nguyện: phần Nhà nước hỗ trợ bị trừ lại, trừ khi bệnh nặng.',
        'Months of voluntary insurance: the state’s help is taken off, except in grave illness.',
      ),
    },
    average: money('Mức bình quân tiền lương hoặc thu nhập đã đóng', 'Average wage or income you paid on', 1),
  },
  outputs: {
    amount: { label: both('Nhận một lần', 'Paid once'), unit: 'VND' },
    years_before: { label: both('Số năm trước 2014', 'Years before 2014'), unit: 'years' },
    years_from: { label: both('Số năm từ 2014', 'Years from 2014'), unit: 'years' },
  },
  figures: [
    ...pensionFigures,
    'lump-before-2014',
    'lump-from-2014',
    'lump-short-cap',
    'lump-max-years',
    'si-pension-fund-rate',
  ],
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 70 khoản 3; Điều 102 khoản 2' }],
  usual: () =>
    [36, 60, 120].map((months_from_2014) => ({ months_before_2014: 0, months_from_2014, average: 6_000_000 })),
  work,
  compare,
};
