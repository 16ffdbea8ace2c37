import type { IsoDate } from '../../schema/primitives.ts';
import { Refusal, type Ledger } from './calculation.ts';
import { numberOf, text, type Calculator, type Work } from './calculator.ts';
import { both, sex } from './fields.ts';

/** Months since year 0, so that ages in months can be added to a month of birth. */
const monthNumber = (year: number, month: number): number => year * 12 + month - 1;
const monthText = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The age in the road map's year, by the registry; the last step holds for all years after it. */
function ageIn(ledger: Ledger, id: string, year: number): number {
  return ledger.figure(id, `${year}-01-01` satisfies IsoDate);
}

export const work: Work = (inputs, ledger) => {
  const born = monthNumber(numberOf(inputs, 'birth_year'), numberOf(inputs, 'birth_month'));
  const id = text(inputs, 'sex') === 'nu' ? 'retirement-age-women' : 'retirement-age-men';
  // Asked for a day before the road map began, there is no answer: its first year is the first that has an age.
  ledger.figure(id);
  const first = 2021;
  if (born + ageIn(ledger, id, first) < monthNumber(first, 1))
    throw new Refusal(
      both(
        'Bạn đã qua tuổi nghỉ hưu trước khi có lộ trình tăng tuổi.',
        'You passed the retirement age before it began to rise.',
      ),
    );
  let year = first;
  let age = ageIn(ledger, id, year);
  while (Math.floor((born + age) / 12) > year) {
    year += 1;
    age = ageIn(ledger, id, year);
  }
  const reached = born + age;
  ledger.step(
    both(`Tuổi nghỉ hưu của năm ${year}`, `Retirement age of ${year}`),
    [monthText(born), '+', { value: age, unit: 'age-months' }, '=', monthText(reached)],
    age,
    'age-months',
  );
  return {
    age: `${Math.floor(age / 12)}y${age % 12}m`,
    reaches: monthText(reached),
    pension_from: `${monthText(reached + 1)}-01`,
  };
};

/**
 * The month in which somebody reaches the retirement age: the first year of the road map in which birth plus that year's
 * age falls into that very year. Labour Code 45/2019/QH14, Điều 169; Decree 135/2020/NĐ-CP, Điều 4.
 */
export const retirementDate: Calculator = {
  id: 'retirement-date',
  slug: { vi: 'may-tuoi-duoc-nghi-huu', en: 'when-can-i-retire' },
  title: both('Khi nào tôi đủ tuổi nghỉ hưu', 'When can I retire'),
  intro: both(
    'Tháng bạn đủ tuổi nghỉ hưu, và tháng đầu tiên có lương hưu.',
    'The month in which you reach the age, and the first month of pension.',
  ),
  area: 'social-insurance',
  explainer: 'retirement-age',
  fields: {
    sex,
    birth_year: { kind: 'number', label: both('Năm sinh', 'Year of birth'), min: 1940, max: 2015 },
    birth_month: { kind: 'number', label: both('Tháng sinh', 'Month of birth'), min: 1, max: 12 },
  },
  outputs: {
    reaches: { label: both('Đủ tuổi vào tháng', 'You reach the age in'), unit: 'text' },
    age: { label: both('Tuổi nghỉ hưu của bạn', 'Your retirement age'), unit: 'text' },
    pension_from: { label: both('Lương hưu tính từ', 'Pension counted from'), unit: 'text' },
  },
  figures: ['retirement-age-men', 'retirement-age-women'],
  basis: [
    { document: '45/2019/QH14', pinpoint: 'Điều 169 khoản 2' },
    { document: '135/2020/NĐ-CP', pinpoint: 'Điều 4 khoản 2' },
    { document: '41/2024/QH15', pinpoint: 'Điều 69; Điều 101' },
  ],
  usual: () =>
    [1966, 1968, 1970, 1972, 1975].flatMap((birth_year) =>
      ['nam', 'nu'].map((each) => ({ sex: each, birth_year, birth_month: 6 })),
    ),
  work,
};
