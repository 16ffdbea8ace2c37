import { count, dong, percent, wholeDong } from './calculation.ts';
import { numberOf, type Calculator, type Work } from './calculator.ts';
import { both, money } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const wage = numberOf(inputs, 'wage_month_before');
  const days = numberOf(inputs, 'days');
  const asked = numberOf(inputs, 'rate_percent');
  const id = ['sick-rate', 'sick-long-over30', 'sick-long-15-30', 'sick-long-under15'].find(
    (each) => ledger.figure(each) === asked,
  );
  if (id === undefined) throw new Error(`no figure sets a rate of ${asked}`);
  const divisor = ledger.figure('sick-divisor');
  const amount = ledger.step(
    both('Tiền ốm đau', 'Sickness money'),
    [percent(asked), '×', dong(wage), '÷', count(divisor), '×', count(days)],
    wholeDong((asked * wage * days) / (100 * divisor)),
    'VND',
  );
  return { amount };
};

/** Law 41/2024/QH15, Điều 43 to 45. */
export const sickness: Calculator = {
  id: 'sickness',
  slug: { vi: 'tien-om-dau', en: 'sickness-money' },
  title: both('Tiền nghỉ ốm, nghỉ chăm con ốm', 'Money for sick days'),
  intro: both(
    'Nghỉ ốm mấy ngày thì bảo hiểm xã hội trả bao nhiêu.',
    'What social insurance pays for the days you are ill.',
  ),
  area: 'social-insurance',
  explainer: 'sickness',
  fields: {
    wage_month_before: money('Lương đóng bảo hiểm của tháng trước khi nghỉ', 'Insured wage of the month before', 1),
    days: {
      kind: 'number',
      label: both('Số ngày làm việc được nghỉ', 'Working days off'),
      min: 0.5,
      max: 366,
      whole: false,
    },
    rate_percent: {
      kind: 'number-choice',
      label: both('Tỷ lệ hưởng', 'Rate'),
      hint: both(
        'Thường là mức cao nhất. Ba mức thấp hơn dành cho bệnh dài ngày, sau khi hết số ngày của năm.',
        'Usually the highest. The lower three are for long illness, once the yearly days are used.',
      ),
      choices: [75, 65, 55, 50],
    },
  },
  outputs: { amount: { label: both('Được trả', 'You are paid'), unit: 'VND' } },
  figures: ['sick-divisor', 'sick-rate', 'sick-long-under15', 'sick-long-15-30', 'sick-long-over30'],
  basis: [{ document: '41/2024/QH15', pinpoint: 'Điều 43; Điều 44; Điều 45' }],
  usual: () => [1, 3, 7].map((days) => ({ wage_month_before: 7_000_000, days, rate_percent: 75 })),
  work,
};
