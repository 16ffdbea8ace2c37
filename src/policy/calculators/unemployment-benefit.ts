import { bounded, count, dong, percent, wholeDong } from './calculation.ts';
import { numberOf, text, type Calculator, type Work } from './calculator.ts';
import { both, money, months, zone } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const paid = numberOf(inputs, 'months_paid');
  // The months of the last years are among all months paid.
  const recent = Math.min(numberOf(inputs, 'months_in_last_24'), paid);
  const least = ledger.limit('ui-min-months');
  if (recent < least) {
    ledger.figure('ui-min-months');
    ledger.step(
      both('Đóng chưa đủ số tháng trước khi nghỉ; còn thiếu', 'Too few months before leaving; still missing'),
      [{ value: least, unit: 'months' }, '−', { value: recent, unit: 'months' }],
      least - recent,
      'months',
    );
    return { benefit: false };
  }
  const average = numberOf(inputs, 'average_6_months');
  const rate = ledger.figure('ui-rate');
  const raw = ledger.step(
    both('Phần của lương', 'Share of the wage'),
    [percent(rate), '×', dong(average)],
    (rate * average) / 100,
    'VND/month',
  );
  const times = ledger.figure('ui-ceiling-times');
  const wage = ledger.figure(`minimum-wage-region-${text(inputs, 'zone') === 'II' ? '2' : '3'}`);
  const ceiling = ledger.step(both('Không quá', 'At most'), [count(times), '×', dong(wage)], times * wage, 'VND/month');
  const monthly = wholeDong(Math.min(raw, ceiling));
  ledger.step(
    both('Mỗi tháng nhận: số nhỏ hơn', 'Each month: the smaller of the two'),
    [{ value: monthly, unit: 'VND/month' }],
    monthly,
    'VND/month',
  );
  const first = ledger.figure('ui-first-months');
  const upTo = ledger.figure('ui-first-paid');
  const perStep = ledger.figure('ui-step-paid');
  const more = Math.max(0, Math.floor((paid - upTo) / perStep));
  const most = ledger.figure('ui-months-max');
  const months = ledger.step(
    both('Số tháng hưởng', 'Months of benefit'),
    [count(first), '+', count(more), ...bounded(first + more, Math.min(first + more, most), 'months')],
    Math.min(first + more, most),
    'months',
  );
  const total = ledger.step(both('Tổng cộng', 'In all'), [dong(monthly), '×', count(months)], monthly * months, 'VND');
  return { monthly, months, total };
};

/** Employment Law 74/2025/QH15, Điều 38 khoản 1 điểm b, Điều 39; Decree 293/2025/NĐ-CP, Điều 3. */
export const unemploymentBenefit: Calculator = {
  id: 'unemployment-benefit',
  slug: { vi: 'tro-cap-that-nghiep', en: 'unemployment-benefit' },
  title: both('Trợ cấp thất nghiệp của tôi', 'My unemployment benefit'),
  intro: both(
    'Mất việc thì mỗi tháng nhận bao nhiêu, trong mấy tháng.',
    'How much a month you get after losing a job, and for how many months.',
  ),
  area: 'social-insurance',
  explainer: 'unemployment-benefit',
  fields: {
    average_6_months: money(
      'Lương đóng bảo hiểm, bình quân sáu tháng cuối',
      'Insured wage, average of the last six months',
      1,
    ),
    months_paid: months('Tổng số tháng đã đóng, chưa hưởng', 'Months paid in all and not yet used'),
    months_in_last_24: months(
      'Trong đó, số tháng của hai năm trước khi nghỉ',
      'Of these, months in the two years before leaving',
      36,
    ),
    zone,
  },
  outputs: {
    monthly: { label: both('Mỗi tháng nhận', 'Each month'), unit: 'VND/month' },
    months: { label: both('Trong', 'For'), unit: 'months' },
    total: { label: both('Tổng cộng', 'In all'), unit: 'VND' },
    benefit: { label: both('Có trợ cấp', 'A benefit'), unit: 'yes-no' },
  },
  figures: [
    'ui-min-months',
    'ui-rate',
    'ui-ceiling-times',
    'minimum-wage-region-2',
    'minimum-wage-region-3',
    'ui-first-months',
    'ui-first-paid',
    'ui-step-paid',
    'ui-months-max',
  ],
  basis: [{ document: '74/2025/QH15', pinpoint: 'Điều 38 khoản 1 điểm b; Điều 39 khoản 1, 2' }],
  usual: () =>
    [5_000_000, 7_000_000, 10_000_000].map((average_6_months) => ({
      average_6_months,
      months_paid: 48,
      months_in_last_24: 24,
      zone: 'II',
    })),
  work,
};
