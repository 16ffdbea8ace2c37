import type { Basis, Bilingual, IsoDate } from '../../schema/primitives.ts';
import type { Unit } from '../../schema/unit.ts';
import type { FigureId } from '../figures.ts';
import { openLedger, type Calculation, type Ledger, type Parameters, type Result } from './calculation.ts';

type Named = { label: Bilingual; hint?: Bilingual; optional?: true };

/** What a calculator asks for. Money is in dong, time in months unless the label says otherwise. */
export type Field = Named &
  (
    | { kind: 'money'; min?: number; max?: number }
    | { kind: 'number'; min: number; max: number; whole?: boolean }
    | { kind: 'choice'; choices: Record<string, Bilingual> }
    | { kind: 'choices'; choices: Record<string, Bilingual> }
    | { kind: 'number-choice'; choices: readonly number[] }
    | { kind: 'yes-no' }
    | { kind: 'paid' }
  );

/** A stretch of months paid on one monthly wage or income, in one year. */
export type Paid = { year: number; months: number; monthly: number };
export type InputValue = number | string | boolean | readonly string[] | readonly Paid[];
export type Inputs = Record<string, InputValue>;

/** How a key of the result is named and written on a page. The first is what people came for. */
export type Output = { label: Bilingual; unit: Unit | 'text' | 'yes-no' };

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
  usual: readonly Inputs[];
  work: (inputs: Inputs, ledger: Ledger) => Result;
};

/** Runs a calculator. @throws {Refusal} when the law gives no answer to these inputs on this day */
export function calculate(calculator: Calculator, inputs: Inputs, parameters: Parameters, on: IsoDate): Calculation {
  const year = inputs['year'] ?? inputs['prices'];
  const ledger = openLedger(parameters, year === undefined ? on : dayIn(Number(year), on), calculator.basis);
  return ledger.done(calculator.work(inputs, ledger));
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

const isPaid = (value: unknown): value is Paid =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === 'monthly,months,year' &&
  Object.values(value).every((each) => typeof each === 'number' && Number.isFinite(each) && each >= 0);

/** What is wrong with a value for a field; `undefined` when nothing is. */
function faultOf(field: Field, value: unknown): string | undefined {
  const between = (min: number, max: number, whole: boolean): string | undefined =>
    typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))
      ? undefined
      : `must be a ${whole ? 'whole number' : 'number'} from ${min} to ${max}`;
  switch (field.kind) {
    case 'money':
      return between(field.min ?? 0, field.max ?? 100_000_000_000, true)?.replace('number', 'number of dong');
    case 'number':
      return between(field.min, field.max, field.whole ?? true);
    case 'number-choice':
      return field.choices.includes(value as number) ? undefined : `must be one of ${field.choices.join(', ')}`;
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'choice':
      return typeof value === 'string' && value in field.choices
        ? undefined
        : `must be one of ${Object.keys(field.choices).join(', ')}`;
    case 'choices':
      return Array.isArray(value) &&
        value.length > 0 &&
        value.every((each) => typeof each === 'string' && each in field.choices)
        ? undefined
        : `must be a list of ${Object.keys(field.choices).join(', ')}`;
    case 'paid':
      return Array.isArray(value) && value.length > 0 && value.every(isPaid)
        ? undefined
        : 'must be a list of { year, months, monthly }';
  }
}

/** Keys that every calculator understands: the day it is asked for, and a note that it leaves alone. */
const common = ['on', 'note'];

/**
 * Reads inputs as somebody wrote them.
 * @returns the inputs, and one sentence for each key that is wrong, missing or unknown
 */
export function readInputs(calculator: Calculator, raw: unknown): { inputs: Inputs; problems: string[] } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { inputs: {}, problems: ['must be an object of inputs'] };
  const given = new Map<string, unknown>(Object.entries(raw));
  const known = Object.keys(calculator.fields);
  const problems = [...given.keys()]
    .filter((key) => !known.includes(key) && !common.includes(key))
    .map((key) => `${key}: is not a key of ${calculator.id}; it takes ${[...known, ...common].join(', ')}`);
  const on = given.get('on');
  if (on !== undefined && !(typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on))))
    problems.push('on: must be a day like 2026-11-25');
  const inputs: Inputs = {};
  for (const [key, field] of Object.entries(calculator.fields)) {
    const value = given.get(key);
    if (value === undefined) {
      if (field.optional === undefined) problems.push(`${key}: is missing; add it`);
      continue;
    }
    const fault = faultOf(field, value);
    if (fault === undefined) inputs[key] = value as InputValue;
    else problems.push(`${key}: ${fault}`);
  }
  return { inputs, problems };
}
