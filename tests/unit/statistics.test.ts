import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutBars, layOutLines } from '../../src/components/figure/statistic-chart.ts';
import { formatMoment, statisticShortWhen, statisticValue, statisticWhen } from '../../src/language/statistic-text.ts';
import { replaceStatistics, statisticsIn } from '../../src/policy/statistic-mention.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('a value of a chart in words', () => {
  test.each([
    [{ value: 0.43 }, 'percent', '0,43%', '0.43%'],
    [{ value: 43435 }, 'people', '43.435 người', '43,435 people'],
    [{ value: 1 }, 'tasks', '1 nhiệm vụ', '1 task'],
    [{ value: 5048, how: 'over' }, 'billion-dong', 'hơn 5.048 tỷ đồng', 'over VND 5,048 billion'],
    [{ value: 80, upTo: 85 }, 'million-dong', '80–85 triệu đồng', 'VND 80–85 million'],
    [
      { value: 132.5, upTo: 133.5, how: 'estimate' },
      'million-dong',
      'ước 132,5–133,5 triệu đồng',
      'an estimated VND 132.5–133.5 million',
    ],
    [{ value: 4975, how: 'reckoned' }, 'households', '4.975 hộ', '4,975 households'],
    [{ value: 9361.38 }, 'km2', '9.361,38 km²', '9,361.38 km²'],
  ] as const)('%j in %s', (point, unit, vi, en) => {
    expect(plain(statisticValue(point, unit, 'vi'))).toBe(vi);
    expect(plain(statisticValue(point, unit, 'en'))).toBe(en);
  });

  test.each([
    [{ year: 2016 }, 'năm 2016', 'in 2016', '2016', '2016'],
    [{ year: 2024, at: 'end' }, 'cuối năm 2024', 'at the end of 2024', 'cuối 2024', 'end of 2024'],
    [{ year: 2025, month: 10 }, 'tháng 10 năm 2025', 'in October 2025', '10/2025', 'October 2025'],
  ] as const)('%j', (when, vi, en, shortVi, shortEn) => {
    expect([statisticWhen(when, 'vi'), statisticWhen(when, 'en')].map(plain)).toEqual([vi, en]);
    expect([statisticShortWhen(when, 'vi'), statisticShortWhen(when, 'en')].map(plain)).toEqual([shortVi, shortEn]);
  });

  test.each([
    ['2020', 'năm 2020', '2020'],
    ['2020-03', 'tháng 3 năm 2020', 'March 2020'],
    ['2020-03-12', 'ngày 12 tháng 3 năm 2020', '12 March 2020'],
  ])('the moment %s', (moment, vi, en) => {
    expect([formatMoment(moment, 'vi'), formatMoment(moment, 'en')].map(plain)).toEqual([vi, en]);
  });
});

describe('a value named in a text', () => {
  test('is told apart from a figure, which stays as it is', () => {
    const text = 'Từ {old.2020} đến {poor.old.2021|when}, {base-salary} và {base-salary@2026-06-30}';
    expect(statisticsIn(text)).toEqual([
      { statistic: undefined, series: 'old', year: 2020, view: 'value' },
      { statistic: 'poor', series: 'old', year: 2021, view: 'when' },
    ]);
    expect(replaceStatistics(text, ({ year }) => String(year))).toBe(
      'Từ 2020 đến 2021, {base-salary} và {base-salary@2026-06-30}',
    );
  });
});

describe('a chart over the years', () => {
  const chart = layOutLines([
    { id: 'old', dots: [{ year: 2014, value: 4, text: '4%' }] },
    {
      id: 'new',
      dots: [
        { year: 2016, value: 2, text: '2%' },
        { year: 2022, value: 1, text: '1%' },
        { year: 2023, value: 1, text: '1%' },
      ],
    },
  ]);

  test('joins dots of one series only, with a broken line over years of which nothing is known', () => {
    expect(chart.segments.map(({ broken }) => broken)).toEqual([true, false]);
    expect(chart.dots).toHaveLength(4);
  });

  test('shows where the way of measuring changes', () => {
    expect(chart.cuts).toHaveLength(1);
    const [cut = 0] = chart.cuts;
    expect(cut).toBeGreaterThan(chart.dots[0]?.x ?? 0);
    expect(cut).toBeLessThan(chart.dots[1]?.x ?? 0);
  });

  test('is true to the years and to zero', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1995, max: 2030 }), { minLength: 2, maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 8, maxLength: 8 }),
        (years, values) => {
          const dots = years.sort((a, b) => a - b).map((year, at) => ({ year, value: values[at] ?? 0, text: 'x' }));
          const drawn = layOutLines([{ id: 'one', dots }]);
          const [first, last] = [drawn.dots[0], drawn.dots.at(-1)];
          const perYear = ((last?.x ?? 0) - (first?.x ?? 0)) / ((dots.at(-1)?.year ?? 0) - (dots[0]?.year ?? 0));
          drawn.dots.forEach(({ x, y }, at) => {
            expect(x).toBeCloseTo((first?.x ?? 0) + ((dots[at]?.year ?? 0) - (dots[0]?.year ?? 0)) * perYear, 6);
            if (dots[at]?.value === 0) expect(y).toBeCloseTo(drawn.floor, 6);
            expect(y).toBeLessThanOrEqual(drawn.floor + 1e-9);
          });
        },
      ),
    );
  });
});

test('bars are as long as their values, a range as long as its upper end, and the longest fills its row', () => {
  expect(layOutBars([{ value: 10 }, { value: 20, upTo: 40 }, { value: 0 }])).toEqual([
    { length: 25, upTo: undefined },
    { length: 50, upTo: 100 },
    { length: 0, upTo: undefined },
  ]);
});
