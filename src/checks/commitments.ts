import type { Content } from '../registry/content.ts';
import type { Bilingual } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';
import { documentProblems, hasExplainer, noSuch } from './references/no-such.ts';
import { mentionedValues, sourceProblems } from './statistics.ts';

const file = 'content/commitments.yaml';

/** Finds areas, explainers, documents, sources and statistics that the account of 2019 names and that are not there. */
export function commitments(content: Content): Problem[] {
  const { commitments: account } = content;
  if (account === undefined) return [];
  const documents = (field: string, numbers: readonly string[] = []): Problem[] =>
    documentProblems(
      content,
      file,
      field,
      numbers.map((document) => ({ document })),
    );
  const sources = (field: string, ids: readonly string[] = []): Problem[] => sourceProblems(content, file, field, ids);
  const values = (field: string, text: Bilingual): Problem[] =>
    Object.values(text).flatMap((each) => mentionedValues(content, file, field, each));
  const unknownStatistic = (field: string, id: string | undefined): Problem[] =>
    id === undefined || content.statistics.has(id) || content.unreadable.has(`statistic:${id}`)
      ? []
      : [noSuch(file, field, 'statistic', id, 'correct the id (content/statistics.yaml)')];
  return [
    ...sources('article.source', [account.article.source]),
    ...[...content.statements.values()].flatMap(({ id, area, explainers, followed }) => [
      ...(content.areas.has(area) || content.unreadable.has(`area:${area}`)
        ? []
        : [noSuch(file, `statements.${id}.area`, 'area', area, 'correct the id (content/areas.yaml)')]),
      ...explainers
        .filter((explainer) => !hasExplainer(content, explainer))
        .map((explainer) =>
          noSuch(file, `statements.${id}.explainers`, 'explainer', explainer, 'correct the id or leave it out'),
        ),
      ...followed.flatMap((event, index) => {
        const field = `statements.${id}.followed.${index}`;
        return [
          ...documents(field, event.documents),
          ...sources(field, event.sources),
          ...unknownStatistic(field, event.statistic),
          ...values(`${field}.says`, event.says),
        ];
      }),
    ]),
    ...account.timeline.flatMap(({ documents: numbers, source, says }, index) => [
      ...documents(`timeline.${index}`, numbers),
      ...sources(`timeline.${index}`, source === undefined ? [] : [source]),
      ...values(`timeline.${index}.says`, says),
    ]),
  ];
}
