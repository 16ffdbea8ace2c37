import { count, dong, exact, percent, wholeDong } from './calculation.ts';
import { numberOf, text, type Calculator, type Work } from './calculator.ts';
import { both, money } from './fields.ts';

/** The loans of the Bank for Social Policies, by the figure that holds the yearly rate. */
const programmes = {
  poor: both('hộ nghèo', 'poor household'),
  'near-poor': both('hộ cận nghèo', 'near-poor household'),
  'newly-escaped': both('hộ mới thoát nghèo', 'household just out of poverty'),
  student: both('học sinh, sinh viên', 'student'),
  stem: both(
    'sinh viên ngành khoa học, công nghệ, kỹ thuật, toán',
    'student of science, technology, engineering or mathematics',
  ),
  job: both('tạo việc làm', 'job creation'),
  'job-priority': both(
    'tạo việc làm, diện ưu tiên: người khuyết tật; người dân tộc thiểu số thuộc hộ nghèo…',
    'job creation, priority: disabled people; ethnic-minority people of poor households…',
  ),
  'work-abroad': both('đi làm việc ở nước ngoài', 'working abroad'),
  'work-abroad-priority': both(
    'đi làm việc ở nước ngoài, diện ưu tiên: người dân tộc thiểu số thuộc hộ nghèo…',
    'working abroad, priority: ethnic-minority people of poor households…',
  ),
  water: both('nước sạch, vệ sinh', 'clean water and sanitation'),
  'ex-prisoner': both('người chấp hành xong án phạt tù', 'after prison'),
  'social-housing': both('nhà ở xã hội', 'social housing'),
} as const;

export const work: Work = (inputs, ledger) => {
  const amount = numberOf(inputs, 'amount');
  const months = numberOf(inputs, 'months');
  const even = text(inputs, 'repay') === 'monthly';
  const rate = ledger.figure(`loan-rate-${text(inputs, 'programme')}`);
  const first = ledger.step(
    both('Lãi của tháng đầu', 'Interest of the first month'),
    [dong(amount), '×', percent(rate), '÷', count(12)],
    wholeDong((amount * rate) / 1200),
    'VND',
  );
  const instalment = even ? amount / months : 0;
  const monthly: number[] = [];
  let interest = 0;
  for (let month = 1; month <= months; month += 1) {
    const owed = exact(amount - instalment * (month - 1));
    const own = (owed * rate) / 1200;
    interest += own;
    monthly.push(wholeDong(own + (even ? instalment : month === months ? amount : 0)));
  }
  const all = ledger.step(
    both('Tiền lãi tất cả', 'Interest in all'),
    even
      ? [dong(first), '×', '(', count(months), '+', count(1), ')', '÷', count(2)]
      : [dong(first), '×', count(months)],
    wholeDong(interest),
    'VND',
  );
  const total = ledger.step(both('Trả tất cả', 'Paid in all'), [dong(amount), '+', dong(all)], amount + all, 'VND');
  return { first_month: monthly[0] ?? 0, interest: all, total, monthly };
};

/**
 * A repayment plan: interest on what is still owed, month by month. The bank's contract sets the instalments; even ones
 * are the usual way and are an assumption here, which the page says.
 */
export const loanRepayment: Calculator = {
  id: 'loan-repayment',
  slug: { vi: 'vay-von-tra-bao-nhieu', en: 'loan-repayment' },
  title: both('Vay vốn chính sách: trả bao nhiêu', 'A policy loan: what you pay back'),
  intro: both(
    'Tiền lãi, tiền trả mỗi tháng và tổng cộng, theo lãi suất đang áp dụng.',
    'Interest, what a month costs and the total, at the rate in force.',
  ),
  area: 'poverty',
  explainer: 'loans-poor-households',
  fields: {
    programme: { kind: 'choice', label: both('Khoản vay', 'Loan'), choices: programmes },
    amount: money('Số tiền vay', 'Sum you borrow', 1),
    months: { kind: 'number', label: both('Vay trong mấy tháng', 'For how many months'), min: 1, max: 300 },
    repay: {
      kind: 'choice',
      label: both('Trả gốc', 'Paying back the sum'),
      choices: {
        monthly: both('đều mỗi tháng', 'evenly each month'),
        end: both('một lần khi hết hạn', 'all at the end'),
      },
    },
  },
  outputs: {
    first_month: { label: both('Tháng đầu trả', 'First month'), unit: 'VND' },
    interest: { label: both('Tiền lãi tất cả', 'Interest in all'), unit: 'VND' },
    total: { label: both('Trả tất cả', 'Paid in all'), unit: 'VND' },
    monthly: { label: both('Từng tháng', 'Month by month'), unit: 'VND' },
  },
  figures: /* @__PURE__ */ Object.keys(programmes).map((programme) => `loan-rate-${programme}`),
  // Each step rests on the decision that sets the rate.
  basis: [],
  usual: () =>
    [10_000_000, 50_000_000, 100_000_000].map((amount) => ({
      programme: 'poor',
      amount,
      months: 60,
      repay: 'monthly',
    })),
  work,
};
