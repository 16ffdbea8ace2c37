import { count, percent, Refusal } from './calculation.ts';
import { numberOf, text, type Calculator, type Compare, type Work } from './calculator.ts';
import { both, months, sex } from './fields.ts';
import { pensionFigures, stepPensionRate, stepYears } from './years-paid.ts';

export const work: Work = (inputs, ledger) => {
  const paid = numberOf(inputs, 'months_paid');
  const early = numberOf(inputs, 'months_early');
  const least = ledger.limit('pension-early-min-years') * 12;
  if (paid < least)
    throw new Refusal(
      both(
        `Nghỉ hưu trước tuổi cần đóng đủ ${least} tháng.`,
        `To retire early one must have paid for ${least} months.`,
      ),
    );
  const years = stepYears(ledger, paid);
  const base = stepPensionRate(ledger, text(inputs, 'sex'), years);
  const perYear = ledger.figure('pension-early-cut');
  const forRest =
    early % 12 >= ledger.figure('pension-early-free-months') ? ledger.figure('pension-early-cut-half') : 0;
  const full = Math.floor(early / 12);
  const cut = ledger.step(
    both('Trừ vì nghỉ sớm', 'Cut for leaving early'),
    [count(full), '×', percent(perYear), '+', percent(forRest)],
    full * perYear + forRest,
    'percent',
  );
  const rate = ledger.step(
    both('Tỷ lệ được nhận', 'Rate you get'),
    [percent(base), '−', percent(cut)],
    base - cut,
    'percent',
  );
  return { base_percent: base, cut_percent: cut, rate_percent: rate };
};

/** Leaving now, or in two years: without paying on, and paying on. */
export const compare: Compare = (inputs, _, ledger) => {
  const later = 24;
  const early = Math.max(0, numberOf(inputs, 'months_early') - later);
  const paid = numberOf(inputs, 'months_paid');
  const rate = (months: number): number =>
    Number(work({ ...inputs, months_early: early, months_paid: months }, ledger)['rate_percent']);
  return [
    {
      label: both('Nếu hai năm nữa mới nghỉ, không đóng thêm', 'If you leave two years later, without paying on'),
      value: rate(paid),
      unit: 'percent',
    },
    {
      label: both('Nếu hai năm nữa mới nghỉ, vẫn đóng tiếp', 'If you leave two years later, paying on'),
      value: rate(paid + later),
      unit: 'percent',
    },
  ];
};

export const pensionEarlyRate: Calculator = {
  id: 'pension-early-rate',
  slug: { vi: 'ty-le-luong-huu-truoc-tuoi', en: 'early-pension-rate' },
  title: both('Lương hưu trước tuổi: tỷ lệ còn lại', 'Retiring early: the rate that is left'),
  intro: both(
    'Nghỉ hưu sớm do suy giảm khả năng lao động thì tỷ lệ bị trừ bao nhiêu.',
    'How much is cut from the rate of people who retire early because they can no longer work.',
  ),
  area: 'social-insurance',
  explainer: 'pension-early',
  fields: {
    sex,
    months_paid: months('Tổng số tháng đã đóng', 'Months paid in all'),
    months_early: months('Nghỉ sớm bao nhiêu tháng', 'How many months early', 120),
  },
  outputs: {
    rate_percent: { label: both('Tỷ lệ được nhận', 'Rate you get'), unit: 'percent' },
    base_percent: { label: both('Tỷ lệ nếu đủ tuổi', 'Rate at full age'), unit: 'percent' },
    cut_percent: { label: both('Bị trừ', 'Cut'), unit: 'percent' },
  },
  figures: [
    ...pensionFigures,
    'pension-early-min-years',
    'pension-early-cut',
    'pension-early-cut-half',
    'pension-early-free-months',
    'pension-early-max-81',
  ],
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 65; Điều 66 khoản 3' }],
  usual: () => [12, 36, 60].map((months_early) => ({ sex: 'nu', months_paid: 300, months_early })),
  work,
  compare,
};
