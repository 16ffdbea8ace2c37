import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatMillions,
  formatMoney,
  formatNumber,
  formatShortDate,
  formatValue,
} from '../../src/language/format.ts';
import type { FigureValue } from '../../src/schema/figure.ts';
import { units, type Unit } from '../../src/schema/unit.ts';

// In the tables a no-break space is written as "~".
const shown = (text: string): string => text.replaceAll('\u00A0', '~');

test.each([
  [1_366_200, '1.366.200', '1,366,200'],
  [4.5, '4,5', '4.5'],
  [0, '0', '0'],
  [0.066667, '0,066667', '0.066667'],
  [1000, '1.000', '1,000'],
])('the number %d is %s in Vietnamese, %s in English', (value, vi, en) => {
  expect(formatNumber(value, 'vi')).toBe(vi);
  expect(formatNumber(value, 'en')).toBe(en);
});

test('an amount keeps its number and its word on one line', () => {
  expect(shown(formatMoney(500_000, 'vi'))).toBe('500.000~đồng');
  expect(shown(formatMoney(500_000, 'en'))).toBe('VND~500,000');
  expect(shown(formatMillions(7_500_000, 'vi'))).toBe('7,5~triệu');
  expect(shown(formatMillions(7_500_000, 'en'))).toBe('7.5~million');
});

test.each([
  ['2026-07-01', 'ngày~1 tháng~7 năm~2026', '1~July~2026', '01/07/2026', '1~Jul~2026'],
  ['2030-12-31', 'ngày~31 tháng~12 năm~2030', '31~December~2030', '31/12/2030', '31~Dec~2030'],
  ['2028-02-29', 'ngày~29 tháng~2 năm~2028', '29~February~2028', '29/02/2028', '29~Feb~2028'],
])('%s is %s · %s; in a table %s · %s', (date, vi, en, viShort, enShort) => {
  expect(shown(formatDate(date, 'vi'))).toBe(vi);
  expect(shown(formatDate(date, 'en'))).toBe(en);
  expect(shown(formatShortDate(date, 'vi'))).toBe(viShort);
  expect(shown(formatShortDate(date, 'en'))).toBe(enShort);
});

describe('the value of a figure in full', () => {
  test.each<[FigureValue, Unit, string, string]>([
    [540_000, 'VND', '540.000~đồng', 'VND~540,000'],
    [540_000, 'VND/month', '540.000~đồng/tháng', 'VND~540,000 a month'],
    [1_366_200, 'VND/year', '1.366.200~đồng/năm', 'VND~1,366,200 a year'],
    [379_500, 'VND/visit', '379.500~đồng/lần khám', 'VND~379,500 a visit'],
    [1_265_000, 'VND/stay', '1.265.000~đồng/đợt nằm viện', 'VND~1,265,000 a hospital stay'],
    [350_000, 'VND/person', '350.000~đồng/người', 'VND~350,000 a person'],
    [4.5, 'percent', '4,5%', '4.5%'],
    [75, 'age', '75~tuổi', '75'],
    [1, 'years', '1~năm', '1~year'],
    [5, 'years', '5~năm', '5~years'],
    [1, 'months', '1~tháng', '1~month'],
    [[3, 6, 12], 'months', '3, 6 hoặc 12~tháng', '3, 6 or 12~months'],
    [[3, 6], 'months', '3 hoặc 6~tháng', '3 or 6~months'],
    [30, 'days', '30~ngày', '30~days'],
    [1, 'working-days', '1~ngày làm việc', '1~working day'],
    [5, 'working-days', '5~ngày làm việc', '5~working days'],
    [24, 'hours', '24~giờ', '24~hours'],
    [1.5, 'times', '1,5~lần', '1.5~times'],
    [1, 'times/year', '1~lần mỗi năm', 'once a year'],
    [2, 'times/year', '2~lần mỗi năm', '2~times a year'],
    [50, 'points', '50~điểm', '50~points'],
    [62, 'diseases', '62~bệnh, nhóm bệnh', '62~diseases or groups'],
    [1, 'people', '1~người', '1~person'],
    [3, 'people', '3~người', '3~people'],
    [0.2, 'litres/km', '0,2~lít/km', '0.2~litres per km'],
    ['2030-01-01', 'date', 'ngày~1 tháng~1 năm~2030', '1~January~2030'],
    ['09-30', 'day-of-year', 'ngày~30 tháng~9', '30~September'],
    [25, 'day-of-month', 'ngày~25 hằng tháng', 'day~25 of the month'],
  ])('%j %s is %s · %s', (value, unit, vi, en) => {
    expect(shown(formatValue(value, unit, 'vi'))).toBe(vi);
    expect(shown(formatValue(value, unit, 'en'))).toBe(en);
  });
});

test('the short form leaves the rest of the unit out, the number all of it', () => {
  expect(shown(formatValue(540_000, 'VND/month', 'vi', 'short'))).toBe('540.000~đồng');
  expect(shown(formatValue(540_000, 'VND/month', 'en', 'short'))).toBe('VND~540,000');
  expect(formatValue(540_000, 'VND/month', 'vi', 'number')).toBe('540.000');
  expect(formatValue(540_000, 'VND/month', 'en', 'number')).toBe('540,000');
  expect(formatValue(95, 'percent', 'en', 'number')).toBe('95');
  expect(formatValue([3, 6, 12], 'months', 'vi', 'number')).toBe('3, 6 hoặc 12');
});

test('whatever the unit, a number never stands at the end of a line, parted from its first word', () => {
  const counted = fc.constantFrom(...units.filter((unit) => unit !== 'date' && unit !== 'day-of-year'));
  fc.assert(
    fc.property(fc.nat(10_000_000), counted, fc.constantFrom('vi', 'en'), (value, unit, language) => {
      expect(formatValue(value, unit, language)).not.toMatch(/\d \p{L}+(?! (?:month|year|visit|hospital|person))$/u);
      expect(formatValue(value, unit, language)).toContain(
        formatValue(value, unit, language, 'number').replace(
          /^1$/,
          unit === 'times/year' && language === 'en' ? 'once' : '1',
        ),
      );
    }),
  );
});
