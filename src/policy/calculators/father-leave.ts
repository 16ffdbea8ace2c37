import { count, dong, wholeDong } from './calculation.ts';
import { isTrue, numberOf, type Calculator, type Work } from './calculator.ts';
import { both, money } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const children = numberOf(inputs, 'children_in_this_birth');
  const operation = isTrue(inputs, 'operation_or_under_32_weeks');
  const own =
    children === 1
      ? ledger.figure(operation ? 'father-days-surgery' : 'father-days')
      : ledger.figure(operation ? 'father-days-twins-surgery' : 'father-days-twins') +
        (children - 2) * ledger.figure('father-days-extra');
  // The rules are not added to each other: the larger number holds.
  const second = isTrue(inputs, 'second_birth_since_2026_07') ? ledger.figure('father-days-second') : 0;
  const days = ledger.step(
    both('Số ngày làm việc được nghỉ', 'Working days off'),
    [{ value: Math.max(own, second), unit: 'working-days' }],
    Math.max(own, second),
    'working-days',
  );
  const average = numberOf(inputs, 'average_6_months');
  const divisor = ledger.figure('father-day-divisor');
  const amount = ledger.step(
    both('Được trả', 'Paid'),
    [dong(average), '÷', count(divisor), '×', count(days)],
    wholeDong((average * days) / divisor),
    'VND',
  );
  return { days, amount };
};

/** Law 41/2024/QH15, Điều 53 khoản 2, 3, Điều 59 khoản 2; Law 113/2025/QH15, Điều 29 khoản 2; Decree 168/2026/NĐ-CP, Điều 2. */
export const fatherLeave: Calculator = {
  id: 'father-leave',
  slug: { vi: 'cha-nghi-khi-vo-sinh', en: 'father-leave' },
  title: both('Cha được nghỉ mấy ngày khi vợ sinh', 'Days off for a father'),
  intro: both('Số ngày cha được nghỉ và số tiền được trả.', 'How many days a father may take, and what they pay.'),
  area: 'social-insurance',
  explainer: 'father-leave',
  fields: {
    average_6_months: money(
      'Lương đóng bảo hiểm, bình quân sáu tháng trước khi nghỉ',
      'Insured wage, average of the six months before',
      1,
    ),
    children_in_this_birth: {
      kind: 'number',
      label: both('Số con sinh lần này', 'Children born this time'),
      min: 1,
      max: 6,
    },
    operation_or_under_32_weeks: {
      kind: 'yes-no',
      label: both(
        'Sinh mổ, hoặc sinh non dưới mức tuần của luật (sinh đôi: chỉ tính sinh mổ)',
        'By operation, or very early (for twins: by operation only)',
      ),
    },
    second_birth_since_2026_07: {
      kind: 'yes-no',
      label: both(
        'Sinh con thứ hai, khi người mẹ đang có một con đẻ còn sống',
        'A second birth: the mother has one living child of her own',
      ),
    },
  },
  outputs: {
    days: { label: both('Được nghỉ', 'Days off'), unit: 'working-days' },
    amount: { label: both('Được trả', 'You are paid'), unit: 'VND' },
  },
  figures: [
    'father-days',
    'father-days-surgery',
    'father-days-second',
    'father-days-twins',
    'father-days-twins-surgery',
    'father-days-extra',
    'father-day-divisor',
  ],
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 53 khoản 2, 3; Điều 59 khoản 2' }],
  usual: () =>
    [5_000_000, 7_200_000, 10_000_000].map((average_6_months) => ({
      average_6_months,
      children_in_this_birth: 1,
      operation_or_under_32_weeks: false,
      second_birth_since_2026_07: false,
    })),
  work,
};
