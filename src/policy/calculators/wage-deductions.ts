import { dong, percent, wholeDong } from './calculation.ts';
import { numberOf, text, type Calculator, type Work } from './calculator.ts';
import { both, money, zone } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const wage = numberOf(inputs, 'wage');
  const held = Math.min(Math.max(wage, ledger.figure('si-base-floor')), ledger.figure('si-base-ceiling'));
  const base = ledger.step(
    both('Lương làm căn cứ đóng', 'Wage that counts'),
    [{ value: wage, unit: 'VND/month' }, ...(held === wage ? [] : ['→', { value: held, unit: 'VND/month' as const }])],
    held,
    'VND/month',
  );
  const part = (vi: string, en: string, id: string, amount: number): number =>
    ledger.step(
      both(vi, en),
      [percent(ledger.figure(id)), '×', dong(amount)],
      wholeDong(ledger.share(id, amount)),
      'VND/month',
    );
  const si = part('Bảo hiểm xã hội', 'Social insurance', 'si-rate-worker', base);
  const hi = part('Bảo hiểm y tế', 'Health insurance', 'hi-rate-worker', base);
  const ceiling = ledger.figure(`ui-base-ceiling-region-${text(inputs, 'zone') === 'II' ? '2' : '3'}`);
  const ui = part('Bảo hiểm thất nghiệp', 'Unemployment insurance', 'ui-rate-worker', Math.min(wage, ceiling));
  const total = ledger.step(
    both('Bị trừ tất cả', 'Taken in all'),
    [dong(si), '+', dong(hi), '+', dong(ui)],
    si + hi + ui,
    'VND/month',
  );
  return { si, hi, ui, total };
};

/** Law 41/2024/QH15, Điều 31, 33; Employment Law 74/2025/QH15, Điều 33, 34; Decree 188/2025/NĐ-CP, Điều 6. */
export const wageDeductions: Calculator = {
  id: 'wage-deductions',
  slug: { vi: 'tien-bi-tru-tu-luong', en: 'deductions-from-a-wage' },
  title: both('Mỗi tháng bị trừ bao nhiêu từ lương', 'What is taken from a wage each month'),
  intro: both(
    'Tiền bảo hiểm xã hội, y tế, thất nghiệp mà bạn góp.',
    'What you pay for social, health and unemployment insurance.',
  ),
  area: 'social-insurance',
  explainer: 'who-must-join',
  fields: {
    wage: {
      ...money('Tiền lương đóng bảo hiểm, một tháng', 'Insured wage for a month', 1),
      hint: both(
        'Làm không trọn thời gian mà lương dưới mức sàn thì không phải đóng.',
        'Part-time work for less than the lowest insured wage need not be insured.',
      ),
    },
    zone,
  },
  outputs: {
    total: { label: both('Bị trừ tất cả', 'Taken in all'), unit: 'VND/month' },
    si: { label: both('Bảo hiểm xã hội', 'Social insurance'), unit: 'VND/month' },
    hi: { label: both('Bảo hiểm y tế', 'Health insurance'), unit: 'VND/month' },
    ui: { label: both('Bảo hiểm thất nghiệp', 'Unemployment insurance'), unit: 'VND/month' },
  },
  figures: [
    'si-base-floor',
    'si-base-ceiling',
    'si-rate-worker',
    'hi-rate-worker',
    'ui-rate-worker',
    'ui-base-ceiling-region-2',
    'ui-base-ceiling-region-3',
  ],
  basis: [
    { document: '41/2024/QH15', pinpoint: 'Điều 31; Điều 33' },
    { document: '74/2025/QH15', pinpoint: 'Điều 33; Điều 34' },
    { document: '188/2025/NĐ-CP', pinpoint: 'Điều 6' },
  ],
  usual: () => [5_000_000, 8_000_000, 12_000_000].map((wage) => ({ wage, zone: 'II' })),
  work,
};
