import { count, dong, wholeDong } from './calculation.ts';
import { numberOf, text, type Calculator, type Work } from './calculator.ts';
import { both, money, sex } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const limit = ledger.figure(
    text(inputs, 'sex') === 'nu' ? 'pension-one-off-years-women' : 'pension-one-off-years-men',
  );
  const at = numberOf(inputs, 'years_at_retirement_age');
  const after = numberOf(inputs, 'years_after_that_age');
  const over = Math.max(0, at + after - limit);
  const overAfter = Math.min(after, over);
  const overBefore = over - overAfter;
  const low = ledger.figure('pension-one-off-rate');
  const high = ledger.figure('pension-one-off-rate-after');
  const average = numberOf(inputs, 'average');
  const amount = ledger.step(
    both('Nhận một lần', 'Paid once'),
    ['(', count(overBefore), '×', count(low), '+', count(overAfter), '×', count(high), ')', '×', dong(average)],
    wholeDong((overBefore * low + overAfter * high) * average),
    'VND',
  );
  return { amount };
};

/** Law 41/2024/QH15, Điều 68. */
export const pensionBonus: Calculator = {
  id: 'pension-bonus',
  slug: { vi: 'tro-cap-mot-lan-khi-nghi-huu', en: 'one-off-at-retirement' },
  title: both('Trợ cấp một lần khi nghỉ hưu', 'One-off when you retire'),
  intro: both(
    'Đóng vượt số năm của mức lương hưu cao nhất thì được thêm bao nhiêu.',
    'What the years beyond the highest rate pay, once.',
  ),
  area: 'social-insurance',
  explainer: 'pension',
  fields: {
    sex,
    years_at_retirement_age: {
      kind: 'number',
      label: both('Số năm đã đóng khi đủ tuổi', 'Years paid at retirement age'),
      min: 0,
      max: 60,
      whole: false,
    },
    years_after_that_age: {
      kind: 'number',
      label: both('Số năm đóng tiếp sau tuổi ấy', 'Years paid after that age'),
      min: 0,
      max: 30,
      whole: false,
    },
    average: money('Mức bình quân tiền lương đã đóng', 'Average wage paid on', 1),
  },
  outputs: { amount: { label: both('Nhận một lần', 'Paid once'), unit: 'VND' } },
  figures: [
    'pension-one-off-years-men',
    'pension-one-off-years-women',
    'pension-one-off-rate',
    'pension-one-off-rate-after',
  ],
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 68' }],
  usual: () => [
    { sex: 'nam', years_at_retirement_age: 38, years_after_that_age: 0, average: 8_000_000 },
    { sex: 'nu', years_at_retirement_age: 33, years_after_that_age: 0, average: 7_000_000 },
  ],
  work,
};
