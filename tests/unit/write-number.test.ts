import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatValue } from '../../src/language/format.ts';
import { unitForms } from '../../src/language/unit-forms.ts';
import { writerOf } from '../../src/language/write-number.ts';
import { calculationUnits } from '../../src/policy/calculators/calculation.ts';
import { languages } from '../../src/schema/primitives.ts';

test.each(languages)('a phone writes every unit of a calculation as the pages do (%s)', (language) => {
  const write = writerOf(unitForms(language), language);
  fc.assert(
    fc.property(
      fc.constantFrom(...calculationUnits),
      fc.oneof(
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.integer({ min: 1, max: 999 }).map((n) => n / 4),
      ),
      fc.boolean(),
      (unit, number, short) => {
        const value = unit === 'age-months' ? 720 + (Math.round(number) % 48) : number;
        expect(write(value, unit, short)).toBe(formatValue(value, unit, language, short ? 'short' : 'value'));
      },
    ),
  );
});
