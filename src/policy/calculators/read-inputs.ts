import { isDay } from '../iso-date.ts';
import type { Calculator, Field, InputValue, Inputs } from './calculator.ts';
import { fits, mostMoney } from './fits.ts';

const aNumber = (min: number, max: number, whole = true, of = ''): string =>
  `must be a ${whole ? 'whole ' : ''}number${of} from ${min} to ${max}${whole ? '' : ', whole or with a half'}`;

/** What a field takes, in a sentence that tells what is wrong with anything else. */
function wanted(field: Field): string {
  switch (field.kind) {
    case 'money':
      return aNumber(field.min ?? 0, field.max ?? mostMoney, true, ' of dong');
    case 'number':
      return aNumber(field.min, field.max, field.whole);
    case 'number-choice':
      return `must be one of ${field.choices.join(', ')}`;
    case 'yes-no':
      return 'must be true or false';
    case 'choice':
      return `must be one of ${Object.keys(field.choices).join(', ')}`;
    case 'choices':
      return `must be a list of ${Object.keys(field.choices).join(', ')}`;
    case 'paid':
      return 'must be a list of { year, months, monthly }, whole numbers';
  }
}

/** Whether a field has to be filled in: one that belongs to a case, only in that case. */
const isNeeded = ({ optional, inCase }: Field, given: unknown): boolean =>
  inCase === undefined ? optional === undefined : inCase === given;

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
  if (on !== undefined && !isDay(on)) problems.push(`on: is ${JSON.stringify(on)}; it must be a day like 2026-11-25`);
  const inputs: Inputs = {};
  for (const [key, field] of Object.entries(calculator.fields)) {
    const value = given.get(key);
    if (value === undefined) {
      if (isNeeded(field, given.get('case'))) problems.push(`${key}: is missing; it ${wanted(field)}`);
      continue;
    }
    if (fits(field, value)) inputs[key] = value as InputValue;
    else problems.push(`${key}: is ${JSON.stringify(value)}; it ${wanted(field)}`);
  }
  return { inputs, problems };
}
