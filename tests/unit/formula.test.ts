import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, figuresOf, FormulaError, parseFormula, type Formula } from '../../src/policy/formula.ts';

const values: Record<string, number> = { 'base-salary': 2_530_000, rate: 0.045, share: 0.7 };

const compute = (source: string): number =>
  evaluate(parseFormula(source), (id) => {
    const value = values[id];
    if (value === undefined) throw new FormulaError(`there is no figure "${id}"`);
    return value;
  });

test.each([
  ['1 + 2 × 3', 7],
  ['( 1 + 2 ) × 3', 9],
  ['(1 + 2) × 3', 9],
  ['10 − 3 − 2', 5],
  ['12 ÷ 3 ÷ 2', 2],
  ['10 − 2 × 3 + 4', 8],
  ['((2))', 2],
  ['1.5 × 2', 3],
  ['8 - 3', 5],
  ['8 * 3', 24],
  ['8 / 4', 2],
  ['base-salary × 12', 30_360_000],
  ['base-salary × rate × 12', 1_366_200],
  ['base-salary × rate × (1 − share)', 34_155],
])('%s is %d', (source, result) => {
  expect(compute(source)).toBeCloseTo(result, 6);
});

test.each([
  ['', 'the formula stops too early'],
  ['1 +', 'the formula stops too early'],
  ['(1 + 2', 'a bracket is not closed'],
  ['1 + 2)', '")" does not belong here'],
  ['1 2', '"2" does not belong here'],
  ['× 2', '"×" does not belong here'],
  ['− 2', '"−" does not belong here'],
  ['base-salary x rate y', '"x" does not belong here'],
  ['base-salary×rate', '"base-salary×rate" does not belong here'],
  ['Base-Salary', '"Base-Salary" does not belong here'],
  ['4,5 × 2', '"4,5" does not belong here'],
  ['()', '")" does not belong here'],
])('"%s" cannot be read: %s', (source, message) => {
  expect(() => parseFormula(source)).toThrow(FormulaError);
  expect(() => parseFormula(source)).toThrow(message);
});

test('nothing can be divided by zero', () => {
  expect(() => compute('1 ÷ (2 − 2)')).toThrow('the formula divides by zero');
});

test('a hyphen inside a word is part of an id', () => {
  expect(parseFormula('a-b - c')).toEqual({
    kind: 'operation',
    sign: '−',
    left: { kind: 'figure', id: 'a-b' },
    right: { kind: 'figure', id: 'c' },
  });
});

test('the figures of a formula are named once each, in their order', () => {
  expect(figuresOf(parseFormula('b × a + b × (c − 12)'))).toEqual(['b', 'a', 'c']);
  expect(figuresOf(parseFormula('12 × 2'))).toEqual([]);
});

describe('laws', () => {
  const id = fc.constantFrom('base-salary', 'rate', 'share');
  const { formula } = fc.letrec<{ formula: Formula; operation: Formula }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small' },
      id.map((name): Formula => ({ kind: 'figure', id: name })),
      fc.nat(1000).map((value): Formula => ({ kind: 'number', value })),
      tie('operation'),
    ),
    operation: fc.record({
      kind: fc.constant('operation' as const),
      sign: fc.constantFrom('+', '−', '×', '÷'),
      left: tie('formula'),
      right: tie('formula'),
    }),
  }));

  function written(each: Formula): string {
    switch (each.kind) {
      case 'figure':
        return each.id;
      case 'number':
        return String(each.value);
      case 'operation':
        return `(${written(each.left)} ${each.sign} ${written(each.right)})`;
    }
  }

  test('a formula written out with all its brackets reads as the same formula', () => {
    fc.assert(
      fc.property(formula, (each) => {
        expect(parseFormula(written(each))).toEqual(each);
      }),
    );
  });

  test('spaces do not matter, as long as signs stand apart', () => {
    fc.assert(
      fc.property(formula, (each) => {
        expect(parseFormula(`  ${written(each).replaceAll(' ', '   ')}  `)).toEqual(parseFormula(written(each)));
      }),
    );
  });

  test('a sum may be taken in any order, and a factor outside a bracket goes to each part', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (a, b, c) => {
        expect(compute(`${a} + ${b} + ${c}`)).toBe(compute(`${c} + (${b} + ${a})`));
        expect(compute(`${a} × (${b} + ${c})`)).toBe(compute(`${a} × ${b} + ${a} × ${c}`));
      }),
    );
  });

  test('a text that is no formula is refused with a FormulaError and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseFormula(text);
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
        }
      }),
    );
  });
});
