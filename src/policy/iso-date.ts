import type { IsoDate } from '../schema/primitives.ts';

const dayInMilliseconds = 86_400_000;

const at = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** Whether something is a day of the calendar, written 2026-02-28; 2026-02-30 is none. */
export function isDay(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = at(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

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
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(Number(date.slice(8)), last))}`;
}
