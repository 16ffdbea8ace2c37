import { count, dong } from './calculation.ts';
import { text, type Calculator, type Work } from './calculator.ts';
import { both } from './fields.ts';

/** Carers of Decree 335/2026/NĐ-CP; each has a factor in the registry, `carer-<kind>-times`. */
const kinds = {
  'household-extreme': both(
    'gia đình đang chăm người khuyết tật đặc biệt nặng',
    'a family caring for someone with an extremely severe disability',
  ),
  'foster-extreme': both(
    'nhận nuôi dưỡng người khuyết tật đặc biệt nặng',
    'taking in somebody with an extremely severe disability',
  ),
  'foster-extreme-child': both(
    'nhận nuôi dưỡng trẻ em khuyết tật đặc biệt nặng',
    'taking in a child with an extremely severe disability',
  ),
  'child-under-4': both(
    'nhận nuôi trẻ không có nguồn nuôi dưỡng, nhỏ tuổi nhất',
    'fostering a child without a provider, of the youngest ages',
  ),
  'child-or-older': both('nhận nuôi trẻ lớn hơn, hoặc người cao tuổi', 'fostering an older child, or an older person'),
  'pregnant-or-one': both(
    'người khuyết tật đang mang thai, hoặc nuôi một con nhỏ',
    'a disabled person who is pregnant, or raises one small child',
  ),
  'pregnant-and-one': both(
    'người khuyết tật mang thai và nuôi con nhỏ, hoặc nuôi từ hai con',
    'a disabled person who is pregnant and raises a small child, or raises two',
  ),
} as const;

export const work: Work = (inputs, ledger) => {
  const factor = ledger.figure(`carer-${text(inputs, 'kind')}-times`);
  const base = ledger.figure('social-assistance-base');
  // For a parent with a disability the law counts the children in the factor itself.
  const people = text(inputs, 'kind').startsWith('pregnant') ? 1 : Number(inputs['people']);
  const monthly = ledger.step(
    both('Mỗi tháng', 'Each month'),
    [dong(base), '×', count(factor), '×', count(people)],
    base * factor * people,
    'VND/month',
  );
  return { monthly, factor };
};

export const carerMonthly: Calculator = {
  id: 'carer-monthly',
  slug: { vi: 'ho-tro-nguoi-cham-soc', en: 'carer-support' },
  title: both('Hỗ trợ hằng tháng cho người chăm sóc', 'Monthly support for carers'),
  intro: both(
    'Chăm sóc hoặc nhận nuôi thì gia đình được bao nhiêu mỗi tháng.',
    'What a family that cares for somebody gets each month.',
  ),
  area: 'assistance',
  explainer: 'carer-support',
  fields: {
    kind: { kind: 'choice', label: both('Bạn chăm sóc ai', 'Whom you care for'), choices: kinds },
    people: { kind: 'number', label: both('Mấy người', 'How many people'), min: 1, max: 10 },
  },
  outputs: {
    monthly: { label: both('Mỗi tháng', 'Each month'), unit: 'VND/month' },
    factor: { label: both('Hệ số', 'Factor'), unit: 'coefficient' },
  },
  figures: ['social-assistance-base', ...Object.keys(kinds).map((kind) => `carer-${kind}-times`)],
  // The decree began after the day from which its amounts count: each step rests on the clauses of its figures.
  basis: [],
  usual: () => Object.keys(kinds).map((kind) => ({ kind, people: 1 })),
  work,
};
