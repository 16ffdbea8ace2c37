import { bounded, count, dong, wholeDong, type Ledger } from './calculation.ts';
import { numberOf, text, type Calculator, type Work, type Inputs } from './calculator.ts';
import { both } from './fields.ts';

const paying = 'still paying or kept record';

function stillPaying(inputs: Inputs, ledger: Ledger): number {
  const before = numberOf(inputs, 'years_before_2014');
  const from = numberOf(inputs, 'years_from_2014');
  const average = numberOf(inputs, 'average');
  const first = ledger.figure('survivor-once-before-2014');
  const second = ledger.figure('survivor-once-from-2014');
  const least = ledger.figure('survivor-once-min');
  const counted = before * first + from * second;
  const months = ledger.step(
    both('Số tháng lương bình quân', 'Months of the average wage'),
    [
      count(before),
      '×',
      count(first),
      '+',
      count(from),
      '×',
      count(second),
      ...bounded(counted, Math.max(counted, least)),
    ],
    Math.max(counted, least),
    'coefficient',
  );
  return ledger.step(
    both('Nhận một lần', 'Paid once'),
    [count(months), '×', dong(average)],
    wholeDong(months * average),
    'VND',
  );
}

function pensioner(inputs: Inputs, ledger: Ledger): number {
  const had = numberOf(inputs, 'months_of_pension_received');
  const pension = numberOf(inputs, 'pension');
  const top = ledger.figure('survivor-pensioner-top');
  const further = Math.max(0, had - ledger.figure('survivor-pensioner-first'));
  const step = ledger.figure('survivor-pensioner-step');
  const least = ledger.figure('survivor-pensioner-min');
  const counted = top - further * step;
  const months = ledger.step(
    both('Số tháng lương hưu', 'Months of pension'),
    [count(top), '−', count(further), '×', count(step), ...bounded(counted, Math.max(counted, least))],
    Math.max(counted, least),
    'coefficient',
  );
  return ledger.step(
    both('Nhận một lần', 'Paid once'),
    [count(months), '×', dong(pension)],
    wholeDong(months * pension),
    'VND',
  );
}

export const work: Work = (inputs, ledger) => ({
  amount: text(inputs, 'case') === 'pensioner' ? pensioner(inputs, ledger) : stillPaying(inputs, ledger),
});

/** Law 41/2024/QH15, Điều 89. */
export const survivorOneOff: Calculator = {
  id: 'survivor-one-off',
  slug: { vi: 'tuat-mot-lan', en: 'survivors-one-off' },
  title: both('Tuất một lần', 'Survivors’ one-off payment'),
  intro: both(
    'Người tham gia bảo hiểm mất thì người thân nhận một lần bao nhiêu.',
    'What the family gets at once when an insured person dies.',
  ),
  area: 'social-insurance',
  explainer: 'when-an-insured-person-dies',
  fields: {
    case: {
      kind: 'choice',
      label: both('Người mất', 'The person who died'),
      choices: {
        [paying]: both('đang đóng, hoặc đang bảo lưu', 'was paying in, or had kept the record'),
        pensioner: both('đang hưởng lương hưu', 'was on a pension'),
      },
    },
    years_before_2014: {
      kind: 'number',
      label: both('Số năm đóng trước năm 2014', 'Years paid before 2014'),
      min: 0,
      max: 60,
      whole: false,
      optional: true,
      inCase: paying,
    },
    years_from_2014: {
      kind: 'number',
      label: both('Số năm đóng từ năm 2014', 'Years paid from 2014'),
      min: 0,
      max: 60,
      whole: false,
      optional: true,
      inCase: paying,
    },
    average: {
      kind: 'money',
      label: both('Mức bình quân đã đóng', 'Average paid on'),
      min: 1,
      optional: true,
      inCase: paying,
    },
    months_of_pension_received: {
      kind: 'number',
      label: both('Số tháng đã nhận lương hưu', 'Months of pension received'),
      min: 0,
      max: 900,
      optional: true,
      inCase: 'pensioner',
    },
    pension: {
      kind: 'money',
      label: both('Lương hưu mỗi tháng', 'Monthly pension'),
      min: 1,
      optional: true,
      inCase: 'pensioner',
    },
  },
  outputs: { amount: { label: both('Nhận một lần', 'Paid once'), unit: 'VND' } },
  figures: [
    'survivor-once-before-2014',
    'survivor-once-from-2014',
    'survivor-once-min',
    'survivor-pensioner-top',
    'survivor-pensioner-first',
    'survivor-pensioner-step',
    'survivor-pensioner-min',
  ],
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 89' }],
  usual: () => [
    { case: paying, years_before_2014: 0, years_from_2014: 8, average: 6_000_000 },
    { case: 'pensioner', months_of_pension_received: 24, pension: 4_000_000 },
  ],
  work,
};
