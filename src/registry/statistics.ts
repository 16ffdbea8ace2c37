import { statisticShortWhen, statisticValue, statisticWhen } from '../language/statistic-text.ts';
import { replaceStatistics } from '../policy/statistic-mention.ts';
import type { Language } from '../schema/primitives.ts';
import type { StatisticPoint } from '../schema/statistic.ts';
import type { Statistic } from './content.ts';
import { content, plainText } from './site.ts';

/** The statistic with an id. @throws {Error} when there is none */
export function statisticOf(id: string): Statistic {
  const found = content.statistics.get(id);
  if (found === undefined) throw new Error(`there is no statistic "${id}"`);
  return found;
}

/** A text with the values of charts and the figures it names written out. `own`: the chart it belongs to. */
export const statisticText = (text: string, language: Language, own?: Statistic): string =>
  plainText(
    replaceStatistics(text, ({ statistic: id, series, year, view }) => {
      const statistic = id === undefined ? own : statisticOf(id);
      const point = statistic?.series[series]?.points.find((each) => each.year === year);
      if (statistic === undefined || point === undefined) throw new Error(`there is no value "${series}.${year}"`);
      return view === 'when' ? statisticWhen(point, language) : statisticValue(point, statistic.unit, language);
    }),
    language,
  );

/** A value as rows show it: whose and when, and by which of the series and definitions. */
export type StatisticRow = { point: StatisticPoint; series: string; label: string; text: string; when: string };

/**
 * The values of a chart in order. A row is called by what tells it from the others: its series where there are several,
 * its moment where there are several.
 */
export function statisticRows({ series, unit }: Statistic, language: Language): StatisticRow[] {
  const entries = Object.entries(series);
  const points = entries.flatMap(([, { points: own }]) => own);
  const severalMoments = new Set(points.map((point) => statisticShortWhen(point, language))).size > 1;
  return entries.flatMap(([id, { name, points: own }]) =>
    own.map((point) => {
      const when = statisticShortWhen(point, language);
      const called = [...(entries.length > 1 ? [name[language]] : []), ...(severalMoments ? [when] : [])];
      return {
        point,
        series: id,
        label: called.length === 0 ? name[language] : called.join(', '),
        text: statisticValue(point, unit, language),
        when,
      };
    }),
  );
}
