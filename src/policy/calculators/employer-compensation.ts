import { count, dong, percent, Refusal, wholeDong } from './calculation.ts';
import { isTrue, numberOf, type Calculator, type Work } from './calculator.ts';
import { both, money } from './fields.ts';

export const work: Work = (inputs, ledger) => {
  const loss = numberOf(inputs, 'loss_percent');
  const least = ledger.limit('accident-loss-min');
  if (loss < least)
    throw new Refusal(
      both(
        `Luật chỉ buộc bồi thường khi suy giảm từ ${least}%.`,
        `The law asks for compensation only from a loss of ${least}%.`,
      ),
    );
  const first = ledger.figure('employer-comp-min');
  const upTo = ledger.figure('employer-comp-min-loss');
  const step = ledger.figure('employer-comp-step');
  const over = Math.max(0, loss - upTo);
  const severe = loss >= ledger.limit('capacity-loss-severe');
  const full = severe
    ? ledger.step(
        both('Số tháng lương', 'Months of pay'),
        [count(ledger.figure('employer-comp-max'))],
        ledger.figure('employer-comp-max'),
        'coefficient',
      )
    : ledger.step(
        both('Số tháng lương', 'Months of pay'),
        [count(first), '+', count(over), '×', count(step)],
        first + over * step,
        'coefficient',
      );
  const months = isTrue(inputs, 'own_fault')
    ? ledger.step(
        both('Do lỗi của mình thì còn', 'Own fault leaves'),
        [count(full), '×', percent(ledger.figure('employer-comp-fault'))],
        ledger.share('employer-comp-fault', full),
        'coefficient',
      )
    : full;
  const pay = numberOf(inputs, 'monthly_pay');
  const amount = ledger.step(
    both('Ít nhất', 'At least'),
    [count(months), '×', dong(pay)],
    wholeDong(months * pay),
    'VND',
  );
  return { months, amount };
};

/** Law 84/2015/QH13, Điều 38 khoản 4, 5. */
export const employerCompensation: Calculator = {
  id: 'employer-compensation',
  slug: { vi: 'chu-boi-thuong-tai-nan', en: 'employer-compensation' },
  title: both('Công ty phải bồi thường tai nạn bao nhiêu', 'What the employer owes after an accident'),
  intro: both(
    'Mức ít nhất mà người sử dụng lao động phải trả, ngoài tiền của quỹ.',
    'The least the employer must pay, besides the fund’s money.',
  ),
  area: 'social-insurance',
  explainer: 'work-accident',
  fields: {
    loss_percent: {
      kind: 'number',
      label: both(
        'Tỷ lệ suy giảm khả năng lao động (mất: ghi một trăm)',
        'Loss of working capacity in percent (a death: write one hundred)',
      ),
      min: 0,
      max: 100,
    },
    monthly_pay: money('Tiền lương một tháng, cả phụ cấp', 'Monthly pay with allowances', 1),
    own_fault: {
      kind: 'yes-no',
      label: both('Tai nạn do lỗi của chính người lao động', 'The accident was the worker’s own fault'),
    },
  },
  outputs: {
    amount: { label: both('Ít nhất', 'At least'), unit: 'VND' },
    months: { label: both('Bằng mấy tháng lương', 'In months of pay'), unit: 'coefficient' },
  },
  figures: [
    'accident-loss-min',
    'employer-comp-min',
    'employer-comp-min-loss',
    'employer-comp-step',
    'employer-comp-max',
    'employer-comp-fault',
    'capacity-loss-severe',
  ],
  basis: [{ document: '84/2015/QH13', pinpoint: 'Điều 38 khoản 4, 5' }],
  usual: () => [10, 30, 60].map((loss_percent) => ({ loss_percent, monthly_pay: 8_000_000, own_fault: false })),
  work,
};
