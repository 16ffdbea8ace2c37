import { count, dong, percent, wholeDong, type Token } from './calculation.ts';
import { isTrue, numberOf, type Calculator, type Work } from './calculator.ts';
import { both } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const months = numberOf(inputs, 'months');
  const salary = ledger.figure('base-salary');
  const rate = ledger.figure('premium-rate');
  const full = ledger.step(
    both('Mức đủ của một người', 'Full premium of one person'),
    [dong(salary), '×', percent(rate), '×', count(months)],
    wholeDong((salary * rate * months) / 100),
    'VND',
  );
  const members: number[] = [];
  for (let index = 1; index <= numberOf(inputs, 'people'); index += 1) {
    const share = index === 1 ? 100 : ledger.figure(`household-share-${Math.min(index, 5)}`);
    const help = index === 1 && isTrue(inputs, 'in_phu_tho') ? ledger.figure('pt-household-first') : 0;
    const formula: Token[] = [
      dong(full),
      '×',
      percent(share),
      ...(help === 0 ? [] : ['−', dong(full), '×', percent(help)]),
    ];
    members.push(
      ledger.step(
        both(`Người thứ ${index}`, `Person ${index}`),
        formula,
        wholeDong((full * (share - help)) / 100),
        'VND',
      ),
    );
  }
  const household = ledger.step(
    both('Cả nhà đóng', 'The household pays'),
    members.flatMap((each, index): Token[] => (index === 0 ? [dong(each)] : ['+', dong(each)])),
    members.reduce((sum, each) => sum + each, 0),
    'VND',
  );
  return { members, household };
};

/** Decree 188/2025/NĐ-CP, Điều 6 khoản 5; Resolution 64/2025/NQ-HĐND of Phú Thọ, Điều 3 khoản 2. */
export const householdPremium: Calculator = {
  id: 'household-premium',
  slug: { vi: 'mua-the-bhyt-ca-nha', en: 'household-health-insurance' },
  title: both('Mua thẻ bảo hiểm y tế cho cả nhà', 'A health card for the whole household'),
  intro: both(
    'Mỗi người trong nhà đóng bao nhiêu, cả nhà bao nhiêu.',
    'What each person of the household pays, and all together.',
  ),
  area: 'health',
  explainer: 'household-insurance',
  fields: {
    people: { kind: 'number', label: both('Số người cùng mua', 'People who buy together'), min: 1, max: 20 },
    in_phu_tho: {
      kind: 'yes-no',
      label: both(
        'Thường trú ở Phú Thọ (cả Vĩnh Phúc, Hòa Bình cũ)',
        'Permanent residents of Phú Thọ (with the former Vĩnh Phúc and Hòa Bình)',
      ),
    },
    months: { kind: 'number-choice', label: both('Mua cho mấy tháng', 'For how many months'), choices: [3, 6, 12] },
  },
  outputs: {
    household: { label: both('Cả nhà đóng', 'The household pays'), unit: 'VND' },
    members: { label: both('Từng người', 'Each person'), unit: 'VND' },
  },
  figures: [
    'base-salary',
    'premium-rate',
    'household-share-2',
    'household-share-3',
    'household-share-4',
    'household-share-5',
    'pt-household-first',
  ],
  basis: [{ document: '188/2025/NĐ-CP', pinpoint: 'Điều 6 khoản 5' }],
  usual: () => [1, 2, 3, 4, 5].map((people) => ({ people, in_phu_tho: true, months: 12 })),
  work,
};
