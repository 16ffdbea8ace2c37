import type { Paid, Rule } from './calculator.ts';

/** The most money that a field takes where it says no less. */
export const mostMoney = 100_000_000_000;

/** Whether something is a number in a range: a whole one, or one of halves, as the law counts years and days. */
const isBetween = (value: unknown, min: number, max: number, whole = true): boolean =>
  typeof value === 'number' && value >= min && value <= max && Number.isInteger(whole ? value : value * 2);

/** Whether something is one of the keys of the choices, and not of what every object has. */
const isOneOf = (choices: Record<string, unknown>, value: unknown): boolean =>
  typeof value === 'string' && Object.keys(choices).includes(value);

const isPaid = (value: unknown): value is Paid =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === 'monthly,months,year' &&
  Object.values(value).every((each) => isBetween(each, 0, mostMoney));

/** Whether a field takes a value. */
export function fits(field: Rule, value: unknown): boolean {
  switch (field.kind) {
    case 'money':
      return isBetween(value, field.min ?? 0, field.max ?? mostMoney);
    case 'number':
      return isBetween(value, field.min, field.max, field.whole);
    case 'number-choice':
      return field.choices.includes(value as number);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return isOneOf(field.choices, value);
    case 'choices':
      return Array.isArray(value) && value.length > 0 && value.every((each) => isOneOf(field.choices, each));
    case 'paid':
      return Array.isArray(value) && value.length > 0 && value.every(isPaid);
  }
}
