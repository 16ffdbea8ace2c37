import { z } from 'zod';
import { bilingual, confidence, documentNumber, id, isoDate } from './primitives.ts';

/** What is counted. Money is in billions and millions of dong, as reports give it. */
export const statisticUnits = [
  'percent',
  'people',
  'households',
  'billion-dong',
  'million-dong',
  'communes',
  'km2',
  'documents',
  'tasks',
] as const;
export type StatisticUnit = (typeof statisticUnits)[number];

/** The land a number is of. The new Phú Thọ is three provinces: its numbers are never beside Vĩnh Phúc's on one line. */
export const statisticPlaces = ['vinh-phuc', 'phu-tho', 'old-phu-tho', 'old-hoa-binh'] as const;

/** How exact the source is, where it is not a plain number. `reckoned`: our sum of what the source gives. */
export const precisions = ['over', 'nearly', 'about', 'estimate', 'reckoned'] as const;
export type Precision = (typeof precisions)[number];

const point = z
  .strictObject({
    year: z.number().int().min(1990).max(2100),
    /** In that month; with neither it is of the whole year. */
    month: z.number().int().min(1).max(12).optional(),
    /** At that end of the year. */
    at: z.enum(['start', 'end']).optional(),
    value: z.number().nonnegative(),
    /** The upper end, where the source gives a range. */
    upTo: z.number().optional(),
    how: z.enum(precisions).optional(),
    /** By which line or definition it was counted: a key of `definitions`. */
    definition: id,
    documents: z.array(documentNumber).optional(),
    sources: z.array(id).optional(),
    checked: isoDate,
    confidence,
  })
  .refine(({ documents = [], sources = [] }) => documents.length + sources.length > 0, {
    error: 'has no source; name a document or a source of sources.yaml',
  });
export type StatisticPoint = z.infer<typeof point>;

/** Points that one line may join: of one place, counted in one way. */
const series = z
  .strictObject({
    name: bilingual,
    place: z.enum(statisticPlaces),
    points: z.array(point).min(1, { error: 'is empty; a series needs a value' }),
  })
  .superRefine(({ points }, context) => {
    points.forEach(({ year }, index) => {
      const before = points[index - 1]?.year;
      if (before !== undefined && before >= year)
        context.addIssue({
          code: 'custom',
          path: ['points', index, 'year'],
          message: `${year} does not come after ${before}; write the oldest first, each year once`,
        });
    });
  });

/** How it is drawn: over the years, as bars to compare, or not at all where numbers cannot be compared. */
export const statisticForms = ['line', 'bars', 'table'] as const;

/** A chart and its table. `{series.2020}` in its texts is the value of that year, `{series.2020|when}` its moment. */
const statistic = z.strictObject({
  area: id,
  /** The finding. */
  title: bilingual,
  /** What is shown. */
  label: bilingual,
  form: z.enum(statisticForms),
  unit: z.enum(statisticUnits),
  /** The lines and definitions it was counted by. */
  definitions: z.record(id, bilingual),
  series: z.record(id, series),
  /** What a reader must know to read it rightly. */
  note: bilingual.optional(),
});
export type AuthoredStatistic = z.infer<typeof statistic>;
export const statisticFile = z.record(id, statistic);
