import { dong, type Ledger } from './calculation.ts';
import { numberOf, text, type Calculator, type Work, type Inputs } from './calculator.ts';
import { both, money } from './fields.ts';

type Verdict = 'poor' | 'near-poor' | 'neither';

function judge(inputs: Inputs, ledger: Ledger, on: string, says: { vi: string; en: string }): Verdict {
  const urban = text(inputs, 'area') === 'urban';
  const line = ledger.figure(urban ? 'poverty-line-urban' : 'poverty-line-rural', on);
  const income = numberOf(inputs, 'income');
  const many = ledger.figure('poor-min-deprivations', on);
  const lacks = numberOf(inputs, 'deprivations');
  const verdict: Verdict = income > line ? 'neither' : lacks >= many ? 'poor' : 'near-poor';
  ledger.step(says, [dong(income), income > line ? '>' : '≤', { value: line, unit: 'VND/month' }], line, 'VND/month');
  return verdict;
}

export const work: Work = (inputs, ledger) => ({
  today: judge(inputs, ledger, ledger.on, both('So với chuẩn của ngày hỏi', 'Against the line of the day')),
  from_2027: judge(inputs, ledger, '2027-01-01', both('So với chuẩn của năm 2027', 'Against the line of 2027')),
});

/** Decree 07/2021/NĐ-CP, Điều 3: a household at or under the income line is poor from a number of lacks on, else near-poor. */
export const povertyCheck: Calculator = {
  id: 'poverty-check',
  slug: { vi: 'co-phai-ho-ngheo-khong', en: 'am-i-poor' },
  title: both('Nhà tôi có thuộc hộ nghèo, cận nghèo không', 'Does my household count as poor or near-poor'),
  intro: both(
    'So thu nhập và những thiếu hụt của nhà bạn với chuẩn hôm nay và chuẩn sắp tới.',
    'Your household against the line of today and the one to come.',
  ),
  area: 'poverty',
  explainer: 'poor-household-recognition',
  fields: {
    area: {
      kind: 'choice',
      label: both('Nhà bạn ở', 'You live in'),
      choices: { rural: both('xã', 'a commune'), urban: both('phường', 'a ward') },
    },
    income: money('Thu nhập bình quân một người một tháng', 'Income a person a month'),
    deprivations: {
      kind: 'number',
      label: both('Số chỉ số thiếu hụt trong mười hai chỉ số', 'How many of the twelve indicators you lack'),
      min: 0,
      max: 12,
    },
  },
  outputs: {
    today: { label: both('Hôm nay', 'Today'), unit: 'text' },
    from_2027: { label: both('Theo chuẩn của năm 2027', 'By the line of 2027'), unit: 'text' },
  },
  figures: ['poverty-line-rural', 'poverty-line-urban', 'poor-min-deprivations'],
  basis: [{ document: '07/2021/NĐ-CP', pinpoint: 'Điều 3' }],
  usual: () => [1_400_000, 1_900_000, 2_300_000].map((income) => ({ area: 'rural', income, deprivations: 3 })),
  work,
};
