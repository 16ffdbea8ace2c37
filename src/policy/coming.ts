import type { IsoDate } from '../schema/primitives.ts';
import { figureOn, type Figure, type Period } from './figures.ts';

/** The day one year after a day. */
export function yearAfter(day: IsoDate): IsoDate {
  const [year = '', ...rest] = day.split('-');
  const later = [String(Number(year) + 1), ...rest].join('-');
  return later.endsWith('-02-29') ? later.replace(/29$/, '28') : later;
}

/** A value that is known to follow: what holds now, and what will. */
export type ComingValue = { figure: Figure; now: Period | undefined; then: Period };

/** A day on which something takes effect. */
export type ComingDay<C> = { day: IsoDate; changes: C[]; values: ComingValue[] };

/**
 * What takes effect within a year after a day, by day: changes of the law, and figures whose next value is known.
 * @param changes the changes, in any order
 */
export function comingDays<C extends { date: IsoDate }>(
  changes: readonly C[],
  figures: Iterable<Figure>,
  asOf: IsoDate,
): ComingDay<C>[] {
  const until = yearAfter(asOf);
  const within = (day: IsoDate): boolean => day > asOf && day <= until;
  const values = [...figures].flatMap((figure) =>
    figure.periods
      .filter(({ from }) => within(from))
      .map((then): ComingValue => {
        const standing = figureOn(figure, asOf);
        return { figure, now: standing.state === 'current' ? standing.period : undefined, then };
      })
      // A new clause that leaves the value as it is changes nothing for a reader.
      .filter(({ now, then }) => now === undefined || String(now.value) !== String(then.value)),
  );
  const days = new Set([...changes.map(({ date }) => date).filter(within), ...values.map(({ then }) => then.from)]);
  return [...days].sort().map((day) => ({
    day,
    changes: changes.filter(({ date }) => date === day),
    values: values.filter(({ then }) => then.from === day),
  }));
}
