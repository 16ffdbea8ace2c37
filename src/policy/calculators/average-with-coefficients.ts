import { count, dong, Refusal, wholeDong, type Token } from './calculation.ts';
import type { Calculator, Work, Paid } from './calculator.ts';
import { both } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const paid = inputs['paid'] as readonly Paid[];
  let sum = 0;
  let months = 0;
  const formula: Token[] = [];
  for (const each of paid) {
    const coefficient = ledger.row('price-coefficients', each.year)?.[1];
    if (typeof coefficient !== 'number')
      throw new Refusal(
        both(`Bảng hệ số không có năm ${each.year}.`, `The table of coefficients has no year ${each.year}.`),
      );
    sum += each.months * each.monthly * coefficient;
    months += each.months;
    formula.push(
      ...(formula.length > 0 ? ['+'] : []),
      count(each.months),
      '×',
      dong(each.monthly),
      '×',
      count(coefficient),
    );
  }
  if (months === 0) throw new Refusal(both('Chưa có tháng nào.', 'There is no month in it.'));
  const average = ledger.step(
    both('Mức bình quân', 'Average'),
    ['(', ...formula, ')', '÷', count(months)],
    wholeDong(sum / months),
    'VND/month',
  );
  return { average };
};

/** Law 41/2024/QH15, Điều 72, 73, 104; Decree 158/2025/NĐ-CP, Điều 16; Decree 159/2025/NĐ-CP, Điều 10. */
export const averageWithCoefficients: Calculator = {
  id: 'average-with-coefficients',
  slug: { vi: 'muc-binh-quan-da-dong', en: 'average-with-price-coefficients' },
  title: both('Mức bình quân đã nhân hệ số giá', 'Your average, adjusted for prices'),
  intro: both(
    'Mức bình quân tiền lương hoặc thu nhập đã đóng, mỗi năm nhân với hệ số trượt giá.',
    'The average wage or income you paid on, each year multiplied by its price coefficient.',
  ),
  area: 'social-insurance',
  explainer: 'pension',
  fields: {
    paid: {
      kind: 'paid',
      label: both(
        'Từng quãng đã đóng: năm, số tháng, mức mỗi tháng',
        'Each stretch you paid: year, months, monthly wage or income',
      ),
    },
  },
  outputs: { average: { label: both('Mức bình quân', 'Average'), unit: 'VND/month' } },
  figures: [],
  tables: ['price-coefficients'],
  basis: [
    { document: '41/2024/QH15', pinpoint: 'Điều 72; Điều 73; Điều 104' },
    { document: '158/2025/NĐ-CP', pinpoint: 'Điều 16' },
    { document: '159/2025/NĐ-CP', pinpoint: 'Điều 10' },
  ],
  usual: () => [
    {
      paid: [
        { year: 2015, months: 12, monthly: 3_000_000 },
        { year: 2020, months: 12, monthly: 5_000_000 },
      ],
    },
    {
      paid: [
        { year: 2022, months: 12, monthly: 1_500_000 },
        { year: 2026, months: 6, monthly: 1_500_000 },
      ],
    },
  ],
  work,
};
