import type { Paid, Rule } from './calculator.ts';

const isPaid = (value: unknown): value is Paid =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === 'monthly,months,year' &&
  Object.values(value).every((each) => typeof each === 'number' && Number.isFinite(each) && each >= 0);

const isBetween = (value: unknown, min: number, max: number, whole = true): boolean =>
  typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));

/** The most money that a field takes where it says no less. */
export const mostMoney = 100_000_000_000;

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
      return typeof value === 'string' && value in field.choices;
    case 'choices':
      return Array.isArray(value) && value.length > 0 && value.every((each) => (each as string) in field.choices);
    case 'paid':
      return Array.isArray(value) && value.length > 0 && value.every(isPaid);
  }
}
