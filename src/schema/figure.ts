import { z } from 'zod';
import { basis, bilingual, bilingualSlug, confidence, evidence, id, isoDate } from './primitives.ts';
import { units } from './unit.ts';

const unit = z.enum(units, { error: `must be one of ${units.join(', ')}` });

/** A number; a choice of numbers (`[3, 6, 12]` months); or, for the units of time, a day. */
const value = z.union([z.number(), z.array(z.number()).min(2), z.string()], {
  error: 'must be a number, a list of numbers, or a day',
});
export type FigureValue = z.infer<typeof value>;

/** Who vouches for a value: the clause it rests on, where we read it, when, and how sure we are. */
export const provenance = {
  basis: z.array(basis).min(1, { error: 'is empty; name the document and the clause' }),
  evidence: z.array(evidence).min(1, { error: 'is empty; say where it was read' }),
  checked: isoDate,
  confidence,
};

/** A value and the days it holds. */
export const statedPeriod = z.strictObject({ value, from: isoDate, to: isoDate.optional(), ...provenance });

const common = {
  label: bilingual,
  slug: bilingualSlug,
  unit,
  note: bilingual.optional(),
  featured: z.boolean().optional(),
  /** It ended for good, and nothing follows: nobody need be warned of it. */
  closed: z.literal(true).optional(),
};

/** A figure that the law sets: a history of values. */
export const statedFigure = z.strictObject({
  ...common,
  periods: z.array(statedPeriod).min(1, { error: 'is empty; a figure needs at least one period' }),
});

/** A figure that follows from others: a formula, and the rule that says so. */
export const derivedFigure = z.strictObject({
  ...common,
  formula: z.string().min(1),
  from: isoDate.optional(),
  to: isoDate.optional(),
  ...provenance,
});

export type StatedFigure = z.infer<typeof statedFigure>;
export type DerivedFigure = z.infer<typeof derivedFigure>;
export type AuthoredFigure = StatedFigure | DerivedFigure;

const isDay = (value: FigureValue): boolean => isoDate.safeParse(value).success;
// A leap year, so that 29 February is a day.
const isDayOfYear = (value: FigureValue): boolean => typeof value === 'string' && isDay(`2028-${value}`);

/** A figure as an editor writes it: with `periods` or with `formula`, never both. */
export const authoredFigure = z
  .looseObject({})
  .transform((raw, context): AuthoredFigure => {
    const parsed = ('formula' in raw ? derivedFigure : statedFigure).safeParse(raw, { reportInput: true });
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.issues.push({ input: undefined, ...issue });
    return z.NEVER;
  })
  .superRefine((figure, context) => {
    if ('formula' in figure) return;
    figure.periods.forEach((entry, index) => {
      const right =
        figure.unit === 'date'
          ? isDay(entry.value)
          : figure.unit === 'day-of-year'
            ? isDayOfYear(entry.value)
            : typeof entry.value !== 'string';
      if (!right)
        context.addIssue({
          code: 'custom',
          path: ['periods', index, 'value'],
          message: `does not fit the unit ${figure.unit}; write a ${
            figure.unit === 'date' ? 'day like 2030-01-01' : figure.unit === 'day-of-year' ? 'day like 09-30' : 'number'
          }`,
        });
    });
  });

export const figureFile = z.record(id, authoredFigure);
