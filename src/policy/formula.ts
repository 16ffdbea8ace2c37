/** A formula over figures: `base-salary × premium-rate × 12`. */
export type Formula =
  | { kind: 'figure'; id: string }
  | { kind: 'number'; value: number }
  | { kind: 'operation'; sign: Sign; left: Formula; right: Formula };

type Sign = '+' | '−' | '×' | '÷';

/** A formula that cannot be read or computed; the message says where and why. */
export class FormulaError extends Error {}

// Signs stand apart, because a hyphen may be part of an id.
function tokens(source: string): string[] {
  return source
    .replace(/([()])/g, ' $1 ')
    .split(/\s+/)
    .filter((token) => token !== '')
    .map((token) => (token === '-' ? '−' : token === '*' ? '×' : token === '/' ? '÷' : token));
}

/**
 * Reads a formula: ids of figures, plain numbers, `+ − × ÷` with spaces around them, and brackets.
 * @throws {FormulaError} when it is not well formed
 */
export function parseFormula(source: string): Formula {
  const list = tokens(source);
  let position = 0;
  const isSign = (token: string | undefined, of: readonly Sign[]): token is Sign =>
    token !== undefined && (of as readonly string[]).includes(token);

  function chain(of: readonly Sign[], operand: () => Formula): Formula {
    let left = operand();
    for (let sign = list[position]; isSign(sign, of); sign = list[position]) {
      position += 1;
      left = { kind: 'operation', sign, left, right: operand() };
    }
    return left;
  }
  const sum = (): Formula => chain(['+', '−'], () => chain(['×', '÷'], atom));

  function atom(): Formula {
    const token = list[position];
    position += 1;
    if (token === undefined) throw new FormulaError('the formula stops too early');
    if (token === '(') {
      const inner = sum();
      if (list[position] !== ')') throw new FormulaError('a bracket is not closed');
      position += 1;
      return inner;
    }
    if (/^\d+(\.\d+)?$/.test(token)) return { kind: 'number', value: Number(token) };
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(token)) return { kind: 'figure', id: token };
    throw new FormulaError(`"${token}" does not belong here`);
  }

  const formula = sum();
  if (position < list.length) throw new FormulaError(`"${list[position]}" does not belong here`);
  return formula;
}

/** The ids of the figures a formula uses, each once, in the order they appear. */
export function figuresOf(formula: Formula): string[] {
  switch (formula.kind) {
    case 'figure':
      return [formula.id];
    case 'number':
      return [];
    case 'operation':
      return [...new Set([...figuresOf(formula.left), ...figuresOf(formula.right)])];
  }
}

/**
 * Computes a formula.
 * @param valueOf gives a figure's plain number: dong, days…; a percent already divided by 100
 * @throws {FormulaError} on a division by zero
 */
export function evaluate(formula: Formula, valueOf: (id: string) => number): number {
  switch (formula.kind) {
    case 'figure':
      return valueOf(formula.id);
    case 'number':
      return formula.value;
    case 'operation': {
      const left = evaluate(formula.left, valueOf);
      const right = evaluate(formula.right, valueOf);
      switch (formula.sign) {
        case '+':
          return left + right;
        case '−':
          return left - right;
        case '×':
          return left * right;
        case '÷':
          if (right === 0) throw new FormulaError('the formula divides by zero');
          return left / right;
      }
    }
  }
}
