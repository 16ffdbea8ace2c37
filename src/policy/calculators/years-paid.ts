import { both } from './fields.ts';
import { count, exact, percent, type Ledger, type Token } from './calculation.ts';

/**
 * Years that count for a benefit: odd months up to half a year count as half a year, more as a whole one.
 * Law 41/2024/QH15, Điều 5 khoản 6 (`odd-months-half`).
 * @param months full months paid
 * @returns years, in halves
 */
export function yearsPaid(ledger: Ledger, months: number): number {
  const half = ledger.figure('odd-months-half');
  const odd = months % 12;
  return Math.floor(months / 12) + (odd === 0 ? 0 : odd <= half ? 0.5 : 1);
}

/** The step that says how months became years. */
export function stepYears(ledger: Ledger, months: number): number {
  const years = yearsPaid(ledger, months);
  return ledger.step(
    both('Số năm được tính', 'Years that count'),
    [
      { value: Math.floor(months / 12), unit: 'years' },
      '+',
      { value: months % 12, unit: 'months' },
      '→',
      { value: years, unit: 'years' },
    ],
    years,
    'years',
  );
}

/**
 * The rate of a pension by years paid. Law 41/2024/QH15, Điều 66 khoản 1 and Điều 99 khoản 1.
 * @param sex `nu` (woman) or `nam` (man)
 * @returns percent of the average wage or income
 */
export function stepPensionRate(ledger: Ledger, sex: string, years: number): number {
  const least = ledger.figure('pension-min-years');
  const most = ledger.figure('pension-max-rate');
  const perYear = ledger.figure('pension-step');
  const write = (start: number, from: number, step: number): number => {
    const full = exact(start + (years - from) * step);
    const over: Token[] = full > most ? ['→', percent(most)] : [];
    return ledger.step(
      both('Tỷ lệ lương hưu', 'Pension rate'),
      [percent(start), '+', '(', count(years), '−', count(from), ')', '×', percent(step), '=', percent(full), ...over],
      Math.min(full, most),
      'percent',
    );
  };
  if (sex === 'nu') return write(ledger.figure('pension-rate-woman-15'), least, perYear);
  const mark = ledger.figure('pension-mark-man');
  return years < mark
    ? write(ledger.figure('pension-rate-man-15'), least, ledger.figure('pension-step-man-early'))
    : write(ledger.figure('pension-rate-man-20'), mark, perYear);
}

export const pensionFigures = [
  'odd-months-half',
  'pension-min-years',
  'pension-max-rate',
  'pension-step',
  'pension-rate-woman-15',
  'pension-mark-man',
  'pension-rate-man-15',
  'pension-rate-man-20',
  'pension-step-man-early',
] as const;
