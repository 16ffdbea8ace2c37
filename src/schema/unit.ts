/** Every unit a figure can have. Money is in Vietnamese dong. (Phones read this file too: it stays free of libraries.) */
export const units = [
  'VND',
  'VND/month',
  'VND/year',
  'VND/visit',
  'VND/stay',
  'VND/person',
  'VND/household',
  'VND/house',
  'VND/child',
  'VND/course',
  'VND/day',
  'VND/hour',
  'VND/km',
  'percent',
  'percent/year',
  'percent/month',
  'percent/day',
  'age',
  // An age of years and months, counted in months: 738 is 61 years and 6 months.
  'age-months',
  'years',
  'quarters',
  'months',
  'weeks',
  'days',
  'days/year',
  'working-days',
  'working-days/year',
  'hours',
  'hours/week',
  'times',
  'times/year',
  'points',
  'diseases',
  'people',
  'households',
  'houses',
  'communes',
  'indicators',
  'coefficient',
  'litres/km',
  'km',
  'km2',
  'm2',
  'm2/person',
  'kg/month',
  'kWh/month',
  'tonnes',
  'date',
  'day-of-year',
  'day-of-month',
] as const;

export type Unit = (typeof units)[number];

/** Whether a unit is a share of a hundred. */
export const isPercent = (candidate: Unit): boolean => candidate.startsWith('percent');

/** Whether a unit counts dong. */
export const isMoney = (candidate: Unit): boolean => candidate.startsWith('VND');

/** What a figure measures, as a list of figures is parted. */
export const unitKinds = ['money', 'percent', 'age', 'time', 'day', 'other'] as const;
export type UnitKind = (typeof unitKinds)[number];

const ages: readonly Unit[] = ['age', 'age-months'];
const days: readonly Unit[] = ['date', 'day-of-year', 'day-of-month'];
const times: readonly string[] = ['years', 'quarters', 'months', 'weeks', 'days', 'working-days', 'hours'];

/** The kind of thing a unit measures. */
export function unitKindOf(candidate: Unit): UnitKind {
  if (isMoney(candidate)) return 'money';
  if (isPercent(candidate)) return 'percent';
  if (ages.includes(candidate)) return 'age';
  if (days.includes(candidate)) return 'day';
  return times.includes(candidate.split('/')[0] ?? '') ? 'time' : 'other';
}
