import { statisticsIn } from '../policy/statistic-mention.ts';
import type { Content, Statistic } from '../registry/content.ts';
import type { Problem } from '../schema/problem.ts';
import { documentProblems, noSuch } from './references/no-such.ts';

const file = 'content/statistics.yaml';

/** The sources among these that are not in the register. */
export const sourceProblems = (content: Content, where: string, field: string, sources: readonly string[]): Problem[] =>
  sources.flatMap((id) =>
    content.sources.has(id) || content.unreadable.has(`source:${id}`)
      ? []
      : [noSuch(where, field, 'source', id, 'correct the id, or add the source to content/sources.yaml')],
  );

/** The values of charts that a text names and that are not there. `own`: the chart the text belongs to. */
export const mentionedValues = (
  content: Content,
  where: string,
  field: string,
  text: string,
  own?: Statistic,
): Problem[] =>
  statisticsIn(text).flatMap(({ statistic: id, series, year }) => {
    if (id !== undefined && content.unreadable.has(`statistic:${id}`)) return [];
    const statistic = id === undefined ? own : content.statistics.get(id);
    return statistic?.series[series]?.points.some((point) => point.year === year)
      ? []
      : [
          noSuch(
            where,
            field,
            'value',
            [...(id === undefined ? [] : [id]), series, String(year)].join('.'),
            'name a series of the chart and a year it has (content/statistics.yaml)',
          ),
        ];
  });

/** Finds series that join two ways of counting, and areas, definitions, sources and values that are not there. */
export function statistics(content: Content): Problem[] {
  return [...content.statistics.values()].flatMap((statistic): Problem[] => {
    const { id, area, definitions, series, title, note } = statistic;
    const used = new Set(Object.values(series).flatMap(({ points }) => points.map(({ definition }) => definition)));
    return [
      ...(content.areas.has(area) || content.unreadable.has(`area:${area}`)
        ? []
        : [noSuch(file, `${id}.area`, 'area', area, 'correct the id (content/areas.yaml)')]),
      ...Object.entries(series).flatMap(([key, { points }]): Problem[] => {
        const own = [...new Set(points.map(({ definition }) => definition))];
        const field = `${id}.series.${key}`;
        return [
          ...(own.length < 2
            ? []
            : [
                {
                  file,
                  field,
                  wrong: `joins numbers counted in different ways (${own.join(', ')})`,
                  mend: 'make a series of each, so that no line joins what cannot be compared',
                },
              ]),
          ...points.flatMap(({ definition, sources = [], documents = [] }, index) => [
            ...(definitions[definition] === undefined
              ? [noSuch(file, `${field}.points.${index}.definition`, 'definition', definition, 'add it to definitions')]
              : []),
            ...sourceProblems(content, file, `${field}.points.${index}.sources`, sources),
            ...documentProblems(
              content,
              file,
              `${field}.points.${index}.documents`,
              documents.map((document) => ({ document })),
            ),
          ]),
        ];
      }),
      ...Object.keys(definitions)
        .filter((definition) => !used.has(definition))
        .map((definition) => ({
          file,
          field: `${id}.definitions.${definition}`,
          wrong: 'is used by no value',
          mend: 'remove it, or name it at the values counted so',
        })),
      ...[title, ...(note === undefined ? [] : [note])].flatMap((text) =>
        Object.values(text).flatMap((each) => mentionedValues(content, file, id, each, statistic)),
      ),
    ];
  });
}
