import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/components/figure/history-chart.ts';

describe('the chart of a history', () => {
  const amounts = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 12 });

  test('the base salary of 2024 and of 2026: two bars, in proportion, on one line', () => {
    const { bars } = layOut([2_340_000, 2_530_000]);
    const [before, now] = bars;
    expect(bars).toHaveLength(2);
    expect((before?.height ?? 0) / (now?.height ?? 1)).toBeCloseTo(2_340_000 / 2_530_000, 10);
    expect((before?.y ?? 0) + (before?.height ?? 0)).toBeCloseTo((now?.y ?? 0) + (now?.height ?? 0), 10);
  });

  test('heights start from zero, so that a rise of a tenth never looks larger', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { bars } = layOut(values);
        const top = Math.max(...values);
        const tallest = Math.max(...bars.map(({ height }) => height));
        if (top > 0) expect(tallest).toBeGreaterThan(50);
        bars.forEach(({ height }, index) => {
          expect(height).toBeCloseTo(top === 0 ? 0 : ((values[index] ?? 0) / top) * tallest, 6);
        });
      }),
    );
  });

  test('bars stand side by side in the order of time, inside the drawing', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { width, height, bars } = layOut(values);
        expect(bars).toHaveLength(values.length);
        bars.forEach((bar, index) => {
          const next = bars[index + 1];
          if (next !== undefined) expect(next.x).toBeGreaterThan(bar.x + bar.width);
          expect(bar.width).toBeGreaterThan(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1e-9);
          expect(bar.y).toBeGreaterThanOrEqual(0);
          expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        });
      }),
    );
  });

  test('values of nothing are bars of no height, not of no number', () => {
    const { bars } = layOut([0, 0]);
    expect(bars.map(({ height }) => height)).toEqual([0, 0]);
    expect(bars.every(({ x, y, width }) => [x, y, width].every(Number.isFinite))).toBe(true);
  });
});
