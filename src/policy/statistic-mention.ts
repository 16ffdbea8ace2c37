/** A value of a chart named inside a text: `{vinh-phuc.2020}`, from elsewhere `{poverty-rate.vinh-phuc.2020}`; `|when` is its moment. */
export type StatisticMention = { statistic: string | undefined; series: string; year: number; view: 'value' | 'when' };

const mention = /\{(?:([a-z0-9-]+)\.)?([a-z0-9-]+)\.(\d{4})(?:\|(when))?\}/g;

/** The text with each such mention replaced by what `write` makes of it; all else, figures too, stays as it is. */
export const replaceStatistics = (text: string, write: (named: StatisticMention) => string): string =>
  text.replace(mention, (_, statistic: string | undefined, series: string, year: string, view: string | undefined) =>
    write({ statistic, series, year: Number(year), view: view === 'when' ? 'when' : 'value' }),
  );

/** The values a text names. */
export function statisticsIn(text: string): StatisticMention[] {
  const named: StatisticMention[] = [];
  replaceStatistics(text, (each) => {
    named.push(each);
    return '';
  });
  return named;
}
