import { count, dong, type Ledger } from './calculation.ts';
import type { Calculator, Work, Inputs } from './calculator.ts';
import { both } from './fields.ts';

/** Groups of Decree 335/2026/NĐ-CP, Điều 5 and 6; each has a factor in the registry, `allowance-<group>-times`. */
const groups = {
  'child-under-4': both(
    'trẻ không có nguồn nuôi dưỡng, nhỏ tuổi nhất',
    'a child without a provider, of the youngest ages',
  ),
  'child-4-16': both('trẻ không có nguồn nuôi dưỡng, lớn hơn', 'a child without a provider, older'),
  'student-16': both('từng thuộc diện trẻ em ấy, vẫn đang đi học', 'once such a child, still studying'),
  'hiv-child-under-4': both('trẻ nhiễm HIV, nhỏ tuổi nhất', 'a child with HIV, of the youngest ages'),
  'hiv-child-4-16': both('trẻ nhiễm HIV, lớn hơn', 'a child with HIV, older'),
  'hiv-adult': both(
    'người lớn nhiễm HIV, hộ nghèo hoặc cận nghèo',
    'an adult with HIV in a poor or near-poor household',
  ),
  'single-parent': both('đơn thân nghèo nuôi con: mỗi con', 'a poor single parent: for each child'),
  'older-poor-60': both(
    'người cao tuổi nghèo không ai phụng dưỡng, bậc tuổi đầu',
    'an older poor person with nobody to support them, first step of age',
  ),
  'older-poor-75': both(
    'người cao tuổi nghèo không ai phụng dưỡng, bậc tuổi sau',
    'an older poor person with nobody to support them, second step of age',
  ),
  'older-fostered': both(
    'người cao tuổi được nhận chăm sóc tại cộng đồng',
    'an older person taken into a carer’s home',
  ),
  'disabled-severe': both('khuyết tật nặng', 'severe disability'),
  'disabled-extreme': both('khuyết tật đặc biệt nặng', 'extremely severe disability'),
  'disabled-older-severe': both(
    'trẻ em hoặc người cao tuổi khuyết tật nặng',
    'a child or older person with a severe disability',
  ),
  'disabled-older-extreme': both(
    'trẻ em hoặc người cao tuổi khuyết tật đặc biệt nặng',
    'a child or older person with an extremely severe disability',
  ),
  'under-3-difficult-area': both(
    'trẻ nhỏ ở vùng đặc biệt khó khăn, hộ nghèo hoặc cận nghèo',
    'a small child in a specially difficult area, poor or near-poor',
  ),
} as const;

const times = (group: string): string => `allowance-${group}-times`;

/** The group whose factor counts: of several, the highest. Decree 335/2026/NĐ-CP, Điều 6 khoản 2. */
function highest(ledger: Ledger, inputs: Inputs): { group: string; factor: number } {
  const chosen = inputs['groups'] as readonly string[];
  return chosen
    .map((group) => ({ group, factor: ledger.figure(times(group)) }))
    .reduce((best, each) => (each.factor > best.factor ? each : best));
}

export const work: Work = (inputs, ledger) => {
  const { group, factor } = highest(ledger, inputs);
  const base = ledger.figure('social-assistance-base');
  const monthly = ledger.step(
    both('Mỗi tháng nhận', 'Each month'),
    [dong(base), '×', count(factor)],
    base * factor,
    'VND/month',
  );
  const late = Number(inputs['months_paid_at_old_amount'] ?? 0);
  if (late === 0) return { monthly, factor, arrears: 0, group };
  const before = ledger.figure('social-assistance-base', '2026-06-30');
  const oldFactor = ledger.figure(times(group), '2026-06-30');
  const arrears = ledger.step(
    both('Được truy lĩnh từ ngày mức mới có hiệu lực', 'Owed since the new amount began'),
    ['(', dong(monthly), '−', dong(before * oldFactor), ')', '×', count(late)],
    (monthly - before * oldFactor) * late,
    'VND',
  );
  return { monthly, factor, arrears, group };
};

export const assistanceMonthly: Calculator = {
  id: 'assistance-monthly',
  slug: { vi: 'tro-cap-xa-hoi-hang-thang', en: 'monthly-social-assistance' },
  title: both('Trợ cấp xã hội hằng tháng', 'Monthly social assistance'),
  intro: both(
    'Thuộc diện nào thì mỗi tháng nhận bao nhiêu, và được truy lĩnh bao nhiêu.',
    'What your group pays each month, and how much is owed to you from before.',
  ),
  area: 'assistance',
  explainer: 'monthly-amounts',
  fields: {
    groups: {
      kind: 'choices',
      label: both('Bạn thuộc diện nào (chọn mọi diện đúng với bạn)', 'Your groups (choose all that are true of you)'),
      choices: groups,
    },
    months_paid_at_old_amount: {
      kind: 'number',
      label: both(
        'Từ tháng 7 năm 2026, đã nhận mấy tháng theo mức cũ',
        'Since July 2026, months you were paid the old amount',
      ),
      min: 0,
      max: 5,
      optional: true,
    },
  },
  outputs: {
    monthly: { label: both('Mỗi tháng nhận', 'Each month'), unit: 'VND/month' },
    factor: { label: both('Hệ số', 'Factor'), unit: 'coefficient' },
    arrears: { label: both('Được truy lĩnh', 'Owed to you'), unit: 'VND' },
    group: { label: both('Diện được tính', 'Group that counts'), unit: 'text' },
  },
  figures: ['social-assistance-base', .../* @__PURE__ */ Object.keys(groups).map(times)],
  // The decree began after the day from which its amounts count: each step rests on the clauses of its figures.
  basis: [],
  usual: () =>
    ['disabled-severe', 'disabled-extreme', 'older-poor-60', 'child-under-4'].map((group) => ({
      groups: [group],
    })),
  work,
};
