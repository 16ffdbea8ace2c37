import { count, dong, percent, Refusal, wholeDong } from './calculation.ts';
import { numberOf, type Calculator, type Work } from './calculator.ts';
import { both, money } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const loss = numberOf(inputs, 'loss_percent');
  const more = numberOf(inputs, 'full_years_paid') - 1;
  const wage = numberOf(inputs, 'wage_month_before');
  const least = ledger.figure('accident-loss-min');
  if (loss < least)
    throw new Refusal(both(`Quỹ chỉ trả khi suy giảm từ ${least}%.`, `The fund pays only from a loss of ${least}%.`));
  const salary = ledger.figure('base-salary');
  const monthly = loss >= ledger.figure('accident-loss-monthly');
  const sum = (byLoss: number, byYears: number, unit: 'VND' | 'VND/month'): number =>
    ledger.step(
      both('Quỹ trả', 'The fund pays'),
      [dong(byLoss), '+', dong(byYears)],
      wholeDong(byLoss + byYears),
      unit,
    );
  if (monthly) {
    const from = ledger.figure('accident-loss-monthly');
    const first = ledger.figure('accident-monthly-31-rate');
    const step = ledger.figure('accident-monthly-step-rate');
    const byLoss = ledger.step(
      both('Theo tỷ lệ suy giảm', 'For the loss'),
      ['(', percent(first), '+', count(loss - from), '×', percent(step), ')', '×', dong(salary)],
      ((first + (loss - from) * step) * salary) / 100,
      'VND/month',
    );
    const start = ledger.figure('accident-years-monthly-first');
    const next = ledger.figure('accident-years-monthly-next');
    const byYears = ledger.step(
      both('Theo số năm đóng', 'For the years paid'),
      ['(', percent(start), '+', count(more), '×', percent(next), ')', '×', dong(wage)],
      ((start + more * next) * wage) / 100,
      'VND/month',
    );
    return { kind: 'monthly', amount: sum(byLoss, byYears, 'VND/month') };
  }
  const first = ledger.figure('accident-one-off-5-times');
  const step = ledger.figure('accident-one-off-step-times');
  const byLoss = ledger.step(
    both('Theo tỷ lệ suy giảm', 'For the loss'),
    ['(', count(first), '+', count(loss - least), '×', count(step), ')', '×', dong(salary)],
    (first + (loss - least) * step) * salary,
    'VND',
  );
  const start = ledger.figure('accident-years-once-first');
  const next = ledger.figure('accident-years-once-next');
  const byYears = ledger.step(
    both('Theo số năm đóng', 'For the years paid'),
    ['(', count(start), '+', count(more), '×', count(next), ')', '×', dong(wage)],
    (start + more * next) * wage,
    'VND',
  );
  return { kind: 'one_off', amount: sum(byLoss, byYears, 'VND') };
};

/** Law 84/2015/QH13, Điều 48 (once) and Điều 49 (each month). */
export const workAccident: Calculator = {
  id: 'work-accident',
  slug: { vi: 'tien-tai-nan-lao-dong', en: 'work-accident-money' },
  title: both('Tiền tai nạn lao động từ quỹ', 'Work-accident money from the fund'),
  intro: both('Quỹ bảo hiểm trả bao nhiêu, một lần hay hằng tháng.', 'What the fund pays, once or each month.'),
  area: 'social-insurance',
  explainer: 'work-accident',
  fields: {
    loss_percent: {
      kind: 'number',
      label: both(
        'Tỷ lệ suy giảm khả năng lao động, theo hội đồng giám định',
        'Loss of working capacity, in percent, by the medical council',
      ),
      min: 0,
      max: 100,
    },
    full_years_paid: {
      kind: 'number',
      label: both('Số năm đóng vào quỹ tai nạn', 'Years paid into the accident fund'),
      hint: both('Chưa đủ một năm thì ghi một.', 'For less than a year write one.'),
      min: 1,
      max: 60,
    },
    wage_month_before: money(
      'Lương đóng bảo hiểm của tháng trước khi bị nạn',
      'Insured wage of the month before the accident',
      1,
    ),
  },
  outputs: {
    amount: { label: both('Quỹ trả', 'The fund pays'), unit: 'VND' },
    kind: { label: both('Trả', 'Paid'), unit: 'text' },
  },
  figures: [
    'accident-loss-min',
    'accident-loss-once-max',
    'accident-loss-monthly',
    'accident-one-off-5-times',
    'accident-one-off-step-times',
    'accident-monthly-31-rate',
    'accident-monthly-step-rate',
    'accident-years-once-first',
    'accident-years-once-next',
    'accident-years-monthly-first',
    'accident-years-monthly-next',
    'base-salary',
  ],
  basis: [{ document: '84/2015/QH13', pinpoint: 'Điều 48; Điều 49' }],
  usual: () => [
    { loss_percent: 10, full_years_paid: 5, wage_month_before: 7_000_000 },
    { loss_percent: 30, full_years_paid: 5, wage_month_before: 7_000_000 },
    { loss_percent: 45, full_years_paid: 5, wage_month_before: 7_000_000 },
  ],
  work,
};
