import { expect, test } from 'vitest';
import { readMoney } from '../../src/language/money-input.ts';

test.each([
  ['7500000', 7_500_000],
  ['7.500.000', 7_500_000],
  ['7,500,000', 7_500_000],
  ['7,5 triệu', 7_500_000],
  ['7.5 million', 7_500_000],
  ['7tr5', 7_500_000],
  ['7 triệu rưỡi', 7_500_000],
  ['1 triệu 200 nghìn', 1_200_000],
  ['500k', 500_000],
  ['500 nghìn', 500_000],
  ['500 ngàn đồng', 500_000],
  ['7 triệu mốt', undefined],
  ['2.530.000 đồng', 2_530_000],
  ['VND 2,530,000', 2_530_000],
  ['1,2 tỷ', 1_200_000_000],
  ['', undefined],
  ['nhiều', undefined],
  ['7..5', undefined],
])('%j is %s dong', (typed, dong) => {
  expect(readMoney(typed)).toBe(dong);
});
