import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, todayInVietNam } from '../../src/policy/iso-date.ts';

test.each([
  ['2026-06-30', 1, '2026-07-01'],
  ['2026-07-01', -1, '2026-06-30'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-01-01', 365, '2027-01-01'],
])('%s and %d days is %s', (date, days, result) => {
  expect(addDays(date, days)).toBe(result);
  expect(daysBetween(date, result)).toBe(days);
});

test.each([
  ['an hour before midnight in London it is already the next day in Viet Nam', '2026-06-30T17:00:00Z', '2026-07-01'],
  ['a second earlier it is not', '2026-06-30T16:59:59Z', '2026-06-30'],
  ['New Year comes seven hours early', '2025-12-31T17:00:00Z', '2026-01-01'],
])('%s', (_, moment, day) => {
  expect(todayInVietNam(new Date(moment))).toBe(day);
});

test('going there and back again leads home, and later days are later texts', () => {
  const date = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 20_000 }), (start, days) => {
      const end = addDays(start, days);
      expect(addDays(end, -days)).toBe(start);
      expect(daysBetween(start, end)).toBe(days);
      expect(start < end).toBe(true);
    }),
  );
});
