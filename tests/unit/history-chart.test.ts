import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, type Step } from '../../src/components/figure/history-chart.ts';
import { addDays, daysBetween } from '../../src/policy/iso-date.ts';

const today = '2026-11-25';
const salary: Step[] = [
  { value: 1_490_000, label: '1.490.000', from: '2019-07-01', to: '2023-06-30' },
  { value: 1_800_000, label: '1.800.000', from: '2023-07-01', to: '2024-06-30' },
  { value: 2_340_000, label: '2.340.000', from: '2024-07-01', to: '2026-06-30' },
  { value: 2_530_000, label: '2.530.000', from: '2026-07-01' },
];

/** A history of values that follow each other, in days since 2000. */
const history = fc
  .array(fc.record({ value: fc.nat(10_000_000), days: fc.integer({ min: 1, max: 4000 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts): Step[] => {
    let from = '2000-01-01';
    return parts.map(({ value, days }) => {
      const step = { value, label: String(value), from };
      from = addDays(from, days);
      return step;
    });
  });

describe('the chart of a history', () => {
  test('the base salary: four years look four times as long as one', () => {
    const { steps } = layOut(salary, today);
    const width = (index: number): number => (steps[index]?.right ?? 0) - (steps[index]?.left ?? 0);
    expect(width(0) / width(1)).toBeCloseTo(1461 / 366, 1);
    expect(steps.map(({ current }) => current)).toEqual([false, false, false, true]);
  });

  test('every value of the base salary is written on the chart, and today stands at its end', () => {
    const { labels, today: at } = layOut(salary, today);
    expect(labels.map(({ text }) => text).sort()).toEqual(['1.490.000', '1.800.000', '2.340.000', '2.530.000']);
    expect(at).toBeCloseTo(92.5, 5);
  });

  test('an announced value stands after today', () => {
    const { steps, today: at } = layOut(
      [...salary, { value: 3_000_000, label: '3.000.000', from: '2027-07-01' }],
      today,
    );
    expect(steps.at(-1)?.left).toBeGreaterThan(at);
    expect((steps.at(-1)?.right ?? 0) - (steps.at(-1)?.left ?? 0)).toBeGreaterThan(5);
    expect(steps.filter(({ current }) => current)).toHaveLength(1);
  });

  test('widths are in proportion to the days a value held', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const drawn = layOut(steps, '2040-01-01').steps;
        steps.slice(0, -1).forEach((step, index) => {
          const next = steps[index + 1];
          const [first, own, last] = [drawn[0], drawn[index], drawn.at(-1)];
          if (next === undefined || first === undefined || own === undefined || last === undefined) return;
          const whole = daysBetween(steps[0]?.from ?? '', steps.at(-1)?.from ?? '');
          expect((own.right - own.left) / (last.left - first.left)).toBeCloseTo(
            daysBetween(step.from, next.from) / whole,
            6,
          );
        });
      }),
    );
  });

  test('heights start from zero, so that a rise of a tenth never looks larger', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { steps: drawn, floor } = layOut(steps, '2040-01-01');
        const most = Math.max(...steps.map(({ value }) => value));
        const tallest = floor - Math.min(...drawn.map(({ top }) => top));
        drawn.forEach(({ top }, index) => {
          expect(floor - top).toBeCloseTo(most === 0 ? 0 : ((steps[index]?.value ?? 0) / most) * tallest, 6);
        });
      }),
    );
  });

  test('nothing leaves the drawing, and no label covers another', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('2001-01-01', '2020-06-15', '2040-01-01'), (steps, day) => {
        const chart = layOut(steps, day);
        for (const { left, right, top } of chart.steps) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(100);
          expect(right).toBeGreaterThanOrEqual(left);
          expect(Number.isFinite(top)).toBe(true);
        }
        const ends = chart.labels.map(({ x, y, anchor }) => `${anchor} ${x} ${Math.round(y / 7)}`);
        expect(new Set(ends).size).toBe(ends.length);
      }),
    );
  });
});
