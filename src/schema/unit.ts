import { z } from 'zod';

/** Every unit a figure can have. Money is in Vietnamese dong. */
export const units = [
  'VND',
  'VND/month',
  'VND/year',
  'VND/visit',
  'VND/stay',
  'VND/person',
  'percent',
  'age',
  'years',
  'months',
  'days',
  'working-days',
  'hours',
  'times',
  'times/year',
  'points',
  'diseases',
  'people',
  'litres/km',
  'date',
  'day-of-year',
] as const;

export const unit = z.enum(units, { error: `must be one of ${units.join(', ')}` });
export type Unit = z.infer<typeof unit>;

/** Whether a unit counts dong. */
export const isMoney = (candidate: Unit): boolean => candidate.startsWith('VND');
