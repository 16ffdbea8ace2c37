import { describe, expect, test } from 'vitest';
import { comingDays, yearAfter } from '../../src/policy/coming.ts';
import { readContent } from '../../src/registry/read-content.ts';

test.each([
  ['2026-11-25', '2027-11-25'],
  ['2028-02-29', '2029-02-28'],
])('one year after %s is %s', (day, later) => {
  expect(yearAfter(day)).toBe(later);
});

describe('what is coming', () => {
  const { content } = readContent('tests/content/fixture');
  const figures = [...content.figures.values()];
  const change = (id: string, date: string) => ({ id, date });

  test('is what takes effect after the day and within a year, by day', () => {
    const changes = [
      change('now', '2026-11-25'),
      change('far', '2027-11-26'),
      change('b', '2027-11-25'),
      change('a', '2026-11-26'),
    ];
    expect(comingDays(changes, [], '2026-11-25').map(({ day, changes: [first] }) => [day, first?.id])).toEqual([
      ['2026-11-26', 'a'],
      ['2027-11-25', 'b'],
    ]);
  });

  test('has the next value of a figure beside that of today', () => {
    const [day] = comingDays([], figures, '2026-06-30');
    expect(day?.day).toBe('2026-07-01');
    const salary = day?.values.find(({ figure }) => figure.id === 'base-salary');
    expect([salary?.now?.to, salary?.then.from]).toEqual(['2026-06-30', '2026-07-01']);
  });

  test('leaves out a value that stays as it is under another clause', () => {
    const salary = figures.find(({ id }) => id === 'base-salary');
    const [before, after] = salary?.periods ?? [];
    if (salary === undefined || before === undefined || after === undefined) throw new Error('the fixture has changed');
    const same = { ...salary, periods: [before, { ...after, value: before.value }] };
    expect(comingDays([], [same], '2026-06-30')).toEqual([]);
  });
});
