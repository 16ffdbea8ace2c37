import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  basisOf,
  computeOn,
  figureOn,
  resolveFigures,
  staleAfterDays,
  warningOf,
  type Figure,
} from '../../src/policy/figures.ts';
import { addDays } from '../../src/policy/iso-date.ts';
import type { AuthoredFigure, DerivedFigure, FigureValue, StatedFigure } from '../../src/schema/figure.ts';
import type { Confidence } from '../../src/schema/primitives.ts';
import type { Unit } from '../../src/schema/unit.ts';

type Stretch = { value: FigureValue; from: string; to?: string; checked?: string; confidence?: Confidence };

const names = { label: { vi: 'số', en: 'figure' }, slug: { vi: 'so', en: 'figure' } };

const stated = (unit: Unit, clause: string, ...stretches: Stretch[]): StatedFigure => ({
  ...names,
  unit,
  periods: stretches.map((stretch) => ({
    basis: [{ document: 'law', pinpoint: clause }],
    evidence: [{ kind: 'law', read: 'full-text', on: '2026-11-01', note: `read ${clause}` }],
    checked: '2026-11-01',
    confidence: 'high',
    ...stretch,
  })),
});

const derived = (unit: Unit, formula: string, more: Partial<DerivedFigure> = {}): DerivedFigure => ({
  ...names,
  unit,
  formula,
  basis: [{ document: 'decree', pinpoint: 'the rule' }],
  evidence: [{ kind: 'law', read: 'full-text', on: '2026-11-01', note: 'read the rule' }],
  checked: '2026-11-10',
  confidence: 'high',
  ...more,
});

const resolve = (figures: Record<string, AuthoredFigure>): ReturnType<typeof resolveFigures> =>
  resolveFigures(new Map(Object.entries(figures)));

function only(figures: Record<string, AuthoredFigure>, id: string): Figure {
  const found = resolve(figures).figures.get(id);
  if (found === undefined) throw new Error(`${id} was not computed`);
  return found;
}

const salary = stated(
  'VND/month',
  'salary',
  { value: 1_000_000, from: '2024-01-01', to: '2024-12-31' },
  { value: 2_000_000, from: '2025-01-01', to: '2025-12-31' },
  { value: 3_000_000, from: '2026-01-01' },
);
const pilot = stated('percent', 'pilot', { value: 5, from: '2025-01-01', to: '2025-06-30' });

describe('a figure on a day', () => {
  const figure = only({ salary }, 'salary');
  const short = only({ pilot }, 'pilot');

  test.each([
    ['its first day', '2025-01-01', 2_000_000, 1_000_000, 3_000_000],
    ['its last day', '2025-12-31', 2_000_000, 1_000_000, 3_000_000],
    ['the day after', '2026-01-01', 3_000_000, 2_000_000, undefined],
    ['the first day of all', '2024-01-01', 1_000_000, undefined, 2_000_000],
  ])('on %s it has its value, and knows its neighbours', (_, date, value, before, after) => {
    const found = figureOn(figure, date);
    expect(found.state).toBe('current');
    if (found.state !== 'current') return;
    expect(found.period.value).toBe(value);
    expect(found.previous?.value).toBe(before);
    expect(found.next?.value).toBe(after);
  });

  test('before its first day it is to come', () => {
    expect(figureOn(figure, '2023-12-31')).toMatchObject({ state: 'future', period: { value: 1_000_000 } });
  });

  test('after its last day it has ended', () => {
    expect(figureOn(short, '2025-07-01')).toMatchObject({ state: 'ended', period: { value: 5 } });
  });

  test('without any period it is a mistake of the program', () => {
    expect(() => figureOn({ ...figure, periods: [] }, '2025-01-01')).toThrow(RangeError);
  });
});

describe('a derived figure', () => {
  test('changes on every day on which one of its parts changes', () => {
    const rate = stated(
      'percent',
      'rate',
      { value: 4, from: '2024-07-01', to: '2025-06-30' },
      { value: 5, from: '2025-07-01' },
    );
    const { periods } = only({ salary, rate, premium: derived('VND/month', 'salary × rate') }, 'premium');
    expect(periods.map(({ value, from, to }) => [value, from, to])).toEqual([
      [40_000, '2024-07-01', '2024-12-31'],
      [80_000, '2025-01-01', '2025-06-30'],
      [100_000, '2025-07-01', '2025-12-31'],
      [150_000, '2026-01-01', undefined],
    ]);
  });

  test('holds only as long as the rule itself', () => {
    const rule = derived('VND/month', 'salary × 2', { from: '2024-06-01', to: '2025-03-31' });
    const { periods } = only({ salary, rule }, 'rule');
    expect(periods.map(({ value, from, to }) => [value, from, to])).toEqual([
      [2_000_000, '2024-06-01', '2024-12-31'],
      [4_000_000, '2025-01-01', '2025-03-31'],
    ]);
  });

  test('has a hole where one of its parts has none', () => {
    const help = stated('percent', 'help', { value: 20, from: '2024-01-01', to: '2024-06-30' });
    const later: StatedFigure = {
      ...help,
      periods: [...help.periods, ...stated('percent', 'help', { value: 30, from: '2025-07-01' }).periods],
    };
    const { periods } = only({ salary, later, amount: derived('VND/month', 'salary × later') }, 'amount');
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2024-06-30'],
      ['2025-07-01', '2025-12-31'],
      ['2026-01-01', undefined],
    ]);
  });

  test('keeps the provenance of each part, through every step', () => {
    const figures = {
      salary,
      rate: stated('percent', 'rate', { value: 5, from: '2024-01-01' }),
      month: derived('VND/month', 'salary × rate'),
      year: derived('VND/year', 'month × 12', { basis: [{ document: 'decree', pinpoint: 'the year' }] }),
    };
    const { periods } = only(figures, 'year');
    const last = periods.at(-1);
    expect(last?.value).toBe(1_800_000);
    expect(last?.parts.map(({ id }) => id)).toEqual(['month']);
    expect(last?.parts[0]?.period.parts.map(({ id, period }) => [id, period.value])).toEqual([
      ['salary', 3_000_000],
      ['rate', 5],
    ]);
    expect(last === undefined ? [] : basisOf(last).map(({ pinpoint }) => pinpoint)).toEqual([
      'the year',
      'the rule',
      'salary',
      'rate',
    ]);
  });

  test('names each clause once', () => {
    const figures = {
      salary,
      twice: derived('VND/month', 'salary + salary × 2', { basis: [{ document: 'law', pinpoint: 'salary' }] }),
    };
    const [first] = only(figures, 'twice').periods;
    expect(first === undefined ? [] : basisOf(first)).toEqual([{ document: 'law', pinpoint: 'salary' }]);
  });

  test.each<[Confidence, Confidence, Confidence, Confidence]>([
    ['high', 'high', 'high', 'high'],
    ['high', 'medium', 'high', 'medium'],
    ['medium', 'high', 'high', 'medium'],
    ['high', 'high', 'medium', 'medium'],
  ])('is as sure as its weakest part: %s, %s and the rule %s make %s', (left, right, rule, together) => {
    const a = stated('VND', 'a', { value: 1, from: '2024-01-01', confidence: left });
    const b = stated('VND', 'b', { value: 2, from: '2024-01-01', confidence: right });
    expect(only({ a, b, sum: derived('VND', 'a + b', { confidence: rule }) }, 'sum').periods[0]?.confidence).toBe(
      together,
    );
  });

  test.each([
    ['2026-01-01', '2026-05-01', '2026-09-01', '2026-01-01'],
    ['2026-09-01', '2026-02-01', '2026-05-01', '2026-02-01'],
    ['2026-09-01', '2026-05-01', '2026-03-01', '2026-03-01'],
  ])('was checked when its oldest part was: %s, %s and the rule %s make %s', (left, right, rule, together) => {
    const a = stated('VND', 'a', { value: 1, from: '2024-01-01', checked: left });
    const b = stated('VND', 'b', { value: 2, from: '2024-01-01', checked: right });
    expect(only({ a, b, sum: derived('VND', 'a + b', { checked: rule }) }, 'sum').periods[0]?.checked).toBe(together);
  });

  test.each<[string, Unit, number, Unit, string, number]>([
    ['a third of a million is whole dong', 'VND', 1_000_000, 'VND', 'a ÷ 3', 333_333],
    ['half a dong goes up', 'VND', 3, 'VND', 'a ÷ 2', 2],
    ['binary fractions leave no trace in money', 'VND/month', 2_530_000, 'VND/month', 'a × 0.07', 177_100],
    ['nor in percent', 'percent', 4.5, 'percent', 'a × 0.7', 3.15],
    ['a percent is a hundredth in a sum', 'percent', 4.5, 'VND', '2000 × a', 90],
    ['other units keep six decimals', 'litres/km', 0.2, 'litres/km', 'a ÷ 3', 0.066667],
  ])('%s', (_, unit, value, resultUnit, formula, result) => {
    const a = stated(unit, 'a', { value, from: '2024-01-01' });
    expect(only({ a, result: derived(resultUnit, formula) }, 'result').periods[0]?.value).toBe(result);
  });

  test('has one value a day, no more, and the one that its parts give', () => {
    const day = fc.nat(1500).map((offset) => addDays('2023-01-01', offset));
    const history = fc.uniqueArray(day, { minLength: 1, maxLength: 5 }).map((starts): Stretch[] => {
      const sorted = starts.toSorted();
      return sorted.map((from, index) => {
        const next = sorted[index + 1];
        return { value: index + 1, from, ...(next === undefined ? {} : { to: addDays(next, -1) }) };
      });
    });
    fc.assert(
      fc.property(history, history, day, (first, second, date) => {
        const figures = {
          a: stated('VND', 'a', ...first),
          b: stated('VND', 'b', ...second),
          product: derived('VND', 'a × b'),
        };
        const product = only(figures, 'product');
        const holding = product.periods.filter(({ from, to }) => from <= date && (to === undefined || date <= to));
        const [a, b] = [only(figures, 'a'), only(figures, 'b')].map((part) => figureOn(part, date));
        if (a?.state === 'current' && b?.state === 'current')
          expect(holding.map(({ value }) => value)).toEqual([Number(a.period.value) * Number(b.period.value)]);
        else expect(holding).toEqual([]);
      }),
    );
  });
});

describe('what vouches for a computed value', () => {
  const factor = stated(
    'times',
    'old factor',
    { value: 1.5, from: '2024-01-01', to: '2025-12-31' },
    { value: 2, from: '2026-01-01' },
  );
  const of = (sinceWhen: (document: string) => string | undefined) =>
    resolveFigures(
      new Map<string, AuthoredFigure>([
        ['salary', salary],
        ['factor', factor],
        ['allowance', derived('VND/month', 'salary × factor')],
      ]),
      undefined,
      sinceWhen,
    ).figures.get('allowance')?.periods ?? [];

  test('is the clause of its rule, since its document is there', () => {
    const periods = of((document) => (document === 'decree' ? '2026-01-01' : undefined));
    expect(periods.map(({ from, basis }) => [from, basis.map(({ pinpoint }) => pinpoint)])).toEqual([
      ['2024-01-01', ['salary', 'old factor']],
      ['2025-01-01', ['salary', 'old factor']],
      ['2026-01-01', ['the rule']],
    ]);
    expect(periods[0]?.evidence.map(({ note }) => note)).toEqual(['read salary', 'read old factor']);
  });

  test('is that clause for all time, where the day of its document is not known', () => {
    expect(of(() => undefined).flatMap(({ basis }) => basis.map(({ pinpoint }) => pinpoint))).toEqual([
      'the rule',
      'the rule',
      'the rule',
    ]);
  });

  test('may be a document that came while the value held', () => {
    const [first] = of(() => '2024-12-31');
    expect(first?.basis.map(({ pinpoint }) => pinpoint)).toEqual(['the rule']);
  });
});

describe('a formula that does not work is reported, not thrown', () => {
  test.each<[string, Record<string, AuthoredFigure>, string, string]>([
    ['a figure of itself', { a: derived('VND', 'a × 2') }, 'a', 'the formula loops: a → a'],
    ['a figure nobody wrote', { a: derived('VND', 'b × 2') }, 'a', 'there is no figure "b"'],
    ['a bad sign', { salary, a: derived('VND', 'salary x 2') }, 'a', '"x" does not belong here'],
    [
      'a list',
      { list: stated('months', 'l', { value: [3, 6], from: '2024-01-01' }), a: derived('VND', 'list × 2') },
      'a',
      'a list or a day cannot stand in a formula',
    ],
    [
      'a day',
      { day: stated('date', 'd', { value: '2030-01-01', from: '2024-01-01' }), a: derived('VND', 'day × 2') },
      'a',
      'a list or a day cannot stand in a formula',
    ],
    ['a division by zero', { salary, a: derived('VND', 'salary ÷ 0') }, 'a', 'the formula divides by zero'],
    [
      'parts that never meet',
      {
        salary,
        pilot: stated('percent', 'p', { value: 5, from: '2020-01-01', to: '2020-12-31' }),
        a: derived('VND', 'salary × pilot'),
      },
      'a',
      'its parts are never in force on the same day',
    ],
  ])('%s', (_, figures, id, message) => {
    const { figures: resolved, faults } = resolve(figures);
    expect(faults).toEqual([{ id, message }]);
    expect(resolved.has(id)).toBe(false);
  });

  test('a loop of several is told once, with its way; what rests on it is left out, the rest stays', () => {
    const { figures, faults } = resolve({
      salary,
      a: derived('VND', 'b × 2'),
      b: derived('VND', 'c × 2'),
      c: derived('VND', 'a × 2'),
      after: derived('VND', 'a × 3'),
      sound: derived('VND', 'salary × 2'),
    });
    expect(faults).toEqual([{ id: 'c', message: 'the formula loops: a → b → c → a' }]);
    expect([...figures.keys()]).toEqual(['salary', 'sound']);
  });
});

describe('a formula on a day', () => {
  const { figures } = resolve({ salary, pilot, rate: stated('percent', 'rate', { value: 4.5, from: '2024-01-01' }) });

  test.each<[string, string, Unit, string, number]>([
    ['with the value of that day', 'salary × rate', 'VND/month', '2025-12-31', 90_000],
    ['and of the next', 'salary × rate', 'VND/month', '2026-01-01', 135_000],
    ['percent stay percent', 'rate × 2', 'percent', '2026-01-01', 9],
    ['without any figure', '12000000 ÷ 7', 'VND', '2026-01-01', 1_714_286],
  ])('is computed %s: %s', (_, formula, unit, date, result) => {
    expect(computeOn(figures, formula, unit, date)).toEqual({ value: result, inForce: true });
  });

  test('takes the last value of a figure that has ended, and says that it is not in force', () => {
    expect(computeOn(figures, 'pilot × 2', 'VND', '2026-01-01')).toMatchObject({ inForce: false });
  });

  test.each([
    ['an unknown figure', 'wage × 2', 'there is no figure "wage"'],
    ['a bad sign', 'salary x 2', '"x" does not belong here'],
  ])('cannot be computed with %s', (_, formula, message) => {
    expect(() => computeOn(figures, formula, 'VND', '2026-01-01')).toThrow(message);
  });
});

describe('the care a reader should take', () => {
  const fresh = only({ salary }, 'salary');
  const short = only({ pilot }, 'pilot');

  test.each<[string, Figure, string, string | undefined]>([
    ['none with a value in force, checked lately', fresh, '2026-11-24', undefined],
    ['it has ended', short, '2026-11-24', 'ended'],
    ['it is not yet in force', fresh, '2023-01-01', 'not-yet'],
    ['still none on the last good day of a check', fresh, addDays('2026-11-01', staleAfterDays), undefined],
    ['it was checked too long ago', fresh, addDays('2026-11-01', staleAfterDays + 1), 'stale'],
  ])('%s', (_, figure, date, warning) => {
    expect(warningOf(figure, date)).toBe(warning);
  });
});
