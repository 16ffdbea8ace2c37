import type { Basis, Bilingual, IsoDate } from '../../schema/primitives.ts';
import { isPercent, type Unit } from '../../schema/unit.ts';
import { periodOn, type FigureId } from '../figures.ts';

/** What a calculator needs of a figure: its unit and its history. A page carries only the figures its calculator names. */
export type Parameter = {
  unit: Unit;
  periods: readonly {
    value: number | string | readonly number[];
    from: IsoDate;
    to?: IsoDate | undefined;
    basis: readonly Basis[];
    confidence: 'high' | 'medium';
  }[];
};
/** What it needs of a table of the registry: the rows of each period. */
export type ParameterTable = {
  periods: readonly {
    from: IsoDate;
    to?: IsoDate | undefined;
    rows: readonly (readonly unknown[])[];
    basis: readonly Basis[];
    confidence: 'high' | 'medium';
  }[];
};
export type Parameters = {
  figures: ReadonlyMap<FigureId, Parameter>;
  tables: ReadonlyMap<string, ParameterTable>;
  /** The day from which the documents of the rule itself hold. */
  since?: IsoDate | undefined;
};

const notYet: Bilingual = {
  vi: 'Ngày này quy định chưa có hiệu lực.',
  en: 'On that day the rule was not yet in force.',
};

/** The units that steps and results are in: fewer than figures have. */
export const calculationUnits = [
  'VND',
  'VND/month',
  'percent',
  'coefficient',
  'years',
  'months',
  'days',
  'working-days',
  'age-months',
] as const satisfies readonly Unit[];
export type CalculationUnit = (typeof calculationUnits)[number];

/** A piece of a formula as it is written out: a sign or words, or a number with its unit. */
export type Token = string | Bilingual | { value: number; unit: CalculationUnit };

/** One step of a calculation: what is worked out, how, what comes out, and the clauses it rests on. */
export type Step = {
  says: Bilingual;
  formula: Token[];
  value: number;
  unit: CalculationUnit;
  basis: Basis[];
  /** Whether a number in it is known from one source only. */
  oneSource: boolean;
};

export type ResultValue = number | string | boolean | readonly number[];
export type Result = Record<string, ResultValue>;

export type Calculation = { on: IsoDate; result: Result; steps: Step[]; oneSource: boolean };

/** The law gives no answer to these inputs, and says why in a sentence. */
export class Refusal extends Error {
  declare readonly says: Bilingual;
  constructor(says: Bilingual) {
    super(says.en);
    this.says = says;
  }
}

/** A number with its unit, for a formula. */
export const dong = (value: number): Token => ({ value, unit: 'VND' });
export const percent = (value: number): Token => ({ value, unit: 'percent' });
export const count = (value: number): Token => ({ value, unit: 'coefficient' });

/** What follows a sum that a least or a most of the law replaces: `= 77% → 75%`; nothing where it stands as it is. */
export const bounded = (sum: number, held: number, unit: CalculationUnit = 'coefficient'): Token[] =>
  exact(sum) === exact(held) ? [] : ['=', { value: exact(sum), unit }, '→', { value: exact(held), unit }];

/** Takes away what binary fractions add to a sum; the law rounds nowhere but where a calculator says so. */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

/** An amount as it is paid: whole dong. */
export const wholeDong = (value: number): number => Math.round(exact(value));

/** Looks figures up on a day, and writes the steps of a calculation, each with the clauses of the figures it used. */
export type Ledger = {
  readonly on: IsoDate;
  /** The value of a figure as the registry has it: dong, months, or a percent as 22 for 22 %. */
  figure: (id: FigureId, on?: IsoDate) => number;
  /** The value of a figure that only decides which rule holds; it does not stand behind the next step. */
  limit: (id: FigureId) => number;
  /** The share of an amount that a figure in percent sets. */
  share: (id: FigureId, amount: number) => number;
  /** The row of a table with a key on the day; `undefined` when there is none. */
  row: (id: string, key: number | string) => readonly unknown[] | undefined;
  /** Writes a step; the figures looked up since the last one stand behind it, or where there are none all before. */
  step: (says: Bilingual, formula: Token[], value: number, unit: CalculationUnit) => number;
  /** The calculation, when its result is known. */
  done: (result: Result) => Calculation;
};

/**
 * Opens a ledger on a day. A day before the rule is a refusal, and so is a figure that had no value on it: the rule had
 * not begun, or has ended.
 * @param rule the clauses of the rule itself, which stand behind every step
 */
export function openLedger(parameters: Parameters, on: IsoDate, rule: readonly Basis[]): Ledger {
  if (parameters.since !== undefined && on < parameters.since) throw new Refusal(notYet);
  const steps: Step[] = [];
  type Used = { basis: readonly Basis[]; oneSource: boolean };
  const all: Used[] = [];
  let used: Used[] = [];

  function need<T>(found: T | undefined, what: string): T {
    if (found === undefined) throw new Error(`the calculator does not name ${what}`);
    return found;
  }
  function figure(id: FigureId, day = on): number {
    const found = periodOn({ id, periods: need(parameters.figures.get(id), id).periods }, day);
    if (found.state !== 'current')
      throw new Refusal(
        found.state === 'future'
          ? notYet
          : { vi: 'Ngày này quy định đã hết hiệu lực.', en: 'On that day the rule was no longer in force.' },
      );
    const { value, basis, confidence } = found.period;
    if (typeof value !== 'number') throw new Error(`${id} is no number`);
    used.push({ basis, oneSource: confidence === 'medium' });
    return value;
  }

  return {
    on,
    figure,
    limit(id) {
      const before = used;
      used = [];
      try {
        return figure(id);
      } finally {
        used = before;
      }
    },
    share(id, amount) {
      if (!isPercent(need(parameters.figures.get(id), id).unit)) throw new Error(`${id} is no percent`);
      return exact((figure(id) * amount) / 100);
    },
    row(id, key) {
      const found = periodOn({ id, periods: need(parameters.tables.get(id), id).periods }, on);
      if (found.state !== 'current')
        throw new Refusal({
          vi: 'Bảng của ngày này chưa có, hoặc đã hết hạn.',
          en: 'There is no table for that day, or it has ended.',
        });
      used.push({ basis: found.period.basis, oneSource: found.period.confidence === 'medium' });
      return found.period.rows.find(([first]) => first === key);
    },
    step(says, formula, value, unit) {
      // What works with earlier results alone rests on what they rest on.
      const rests = used.length > 0 ? used : all;
      const own = used.length > 0 || rule.length === 0 ? rests.flatMap((each) => each.basis) : [];
      const seen = new Set<string>();
      const basis = [...own, ...rule].filter(({ document, pinpoint }) => {
        const key = `${document} ${pinpoint}`;
        return seen.has(key) ? false : seen.add(key);
      });
      const settled = exact(value);
      steps.push({ says, formula, value: settled, unit, basis, oneSource: rests.some(({ oneSource }) => oneSource) });
      all.push(...used);
      used = [];
      return settled;
    },
    done: (result) => ({ on, result, steps, oneSource: steps.some(({ oneSource }) => oneSource) }),
  };
}
