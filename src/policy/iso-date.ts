import type { IsoDate } from '../schema/primitives.ts';

const dayInMilliseconds = 86_400_000;

const at = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** The day `days` after `date` (before it, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(at(date) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((at(to) - at(from)) / dayInMilliseconds);
}

/** Today in Viet Nam, where the law's days begin and end. */
export function todayInVietNam(now: Date = new Date()): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}
