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

/**
 * The day `months` after `date` (before it, when negative): the same day of the month, or the month's last day where it
 * has no such day (Civil Code 91/2015/QH13 Điều 148 khoản 3). Who is born on 29 February has a birthday every year: on
 * 28 February in a year without a 29th.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}
