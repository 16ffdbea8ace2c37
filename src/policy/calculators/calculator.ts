import type { Basis, Bilingual, IsoDate } from '../../schema/primitives.ts';
import type { FigureId } from '../figures.ts';
import {
  openLedger,
  Refusal,
  type Calculation,
  type CalculationUnit,
  type Ledger,
  type Parameters,
  type Result,
} from './calculation.ts';

type Named = {
  label: Bilingual;
  hint?: Bilingual;
  optional?: true;
  /** The case (a value of the field `case`) that needs an optional field. */
  inCase?: string;
};

/** What a calculator asks for. Money is in dong, time in months unless the label says otherwise. */
export type Field = Named & Rule;

/** Which values a field takes. */
export type Rule =
  | { kind: 'money'; min?: number; max?: number }
  | { kind: 'number'; min: number; max: number; whole?: boolean }
  | { kind: 'choice'; choices: Record<string, Bilingual> }
  | { kind: 'choices'; choices: Record<string, Bilingual> }
  | { kind: 'number-choice'; choices: readonly number[] }
  | { kind: 'yes-no' }
  | { kind: 'paid' };

/** A stretch of months paid on one monthly wage or income, in one year. */
export type Paid = { year: number; months: number; monthly: number };
export type InputValue = number | string | boolean | readonly string[] | readonly Paid[];
export type Inputs = Record<string, InputValue>;

/** How a key of the result is named and written on a page. The first is what people came for. */
export type Output = { label: Bilingual; unit: CalculationUnit | 'text' | 'yes-no' };

/** How a calculator works: all that a phone needs of it. */
export type Work = (inputs: Inputs, ledger: Ledger) => Result;

/** What another way would give, beside the result: the one-off or the pension, now or in two years. */
export type Alternative = { label: Bilingual; value: number; unit: CalculationUnit };
export type Compare = (inputs: Inputs, result: Result, ledger: Ledger) => readonly Alternative[];

/** A rule of the law that gives somebody their own number. Pure: everything comes from the inputs and the registry. */
export type Calculator = {
  id: string;
  slug: { vi: string; en: string };
  title: Bilingual;
  /** What it answers, in a sentence. */
  intro: Bilingual;
  area: string;
  /** The page that explains the rule. */
  explainer: string;
  fields: Record<string, Field>;
  outputs: Record<string, Output>;
  figures: readonly FigureId[];
  tables?: readonly string[];
  /** The clauses of the rule itself. */
  basis: readonly Basis[];
  /** Cases that people ask for most, for the table that stands on the page without any script. */
  usual: () => readonly Inputs[];
  work: Work;
  /** The ways that people weigh against this one. */
  compare?: Compare;
};

/** Runs a calculator. @throws {Refusal} when the law gives no answer to these inputs on this day */
export function calculate(
  calculator: Pick<Calculator, 'work' | 'basis'>,
  inputs: Inputs,
  parameters: Parameters,
  on: IsoDate,
): Calculation {
  const year = inputs['year'] ?? inputs['prices'];
  const ledger = openLedger(parameters, year === undefined ? on : dayIn(Number(year), on), calculator.basis);
  return ledger.done(calculator.work(inputs, ledger));
}

/** What other ways would give; none where the law gives no answer to them. */
export function alternatives(
  { compare, basis }: Pick<Calculator, 'compare' | 'basis'>,
  inputs: Inputs,
  { result, on }: Calculation,
  parameters: Parameters,
): readonly Alternative[] {
  try {
    return compare?.(inputs, result, openLedger(parameters, on, basis)) ?? [];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** The day of a year that is asked for: the day itself in its own year, the last day of an earlier one, the first of a later one. */
function dayIn(year: number, on: IsoDate): IsoDate {
  const own = Number(on.slice(0, 4));
  return year === own ? on : `${year}-${year < own ? '12-31' : '01-01'}`;
}

export const numberOf = (inputs: Inputs, key: string): number => Number(inputs[key]);
export const isTrue = (inputs: Inputs, key: string): boolean => inputs[key] === true;
export const text = (inputs: Inputs, key: string): string => {
  const value = inputs[key];
  return typeof value === 'string' ? value : '';
};
