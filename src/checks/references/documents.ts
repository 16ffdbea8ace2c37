import type { Content } from '../../registry/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { documentProblems } from './no-such.ts';

/** Documents that are named as the basis of something, or by other documents. */
export function documentReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const { file, basis, papers = [] } of content.explainers.values()) {
    problems.push(...documentProblems(content, file, 'basis', basis));
    const ofPapers = papers.flatMap((paper) => paper.basis ?? []);
    problems.push(...documentProblems(content, file, 'papers', ofPapers));
  }
  for (const [id, figure] of content.authoredFigures) {
    const file = content.origins.get(`figure:${id}`)?.file ?? 'content/figures';
    const basis = 'periods' in figure ? figure.periods.flatMap((period) => period.basis) : figure.basis;
    problems.push(...documentProblems(content, file, `${id}.basis`, basis));
  }
  for (const { id, periods } of content.tables.values()) {
    const file = content.origins.get(`table:${id}`)?.file ?? 'content/tables';
    problems.push(
      ...documentProblems(
        content,
        file,
        `${id}.basis`,
        periods.flatMap(({ basis }) => basis),
      ),
    );
  }
  for (const [id, { basis = [], complaint }] of content.offices)
    problems.push(
      ...documentProblems(content, 'content/places/offices.yaml', `${id}.basis`, [
        ...basis,
        ...(complaint?.basis ?? []),
      ]),
    );
  for (const { number, amends = [], replacedBy } of content.documents.values()) {
    const file = content.origins.get(`document:${number}`)?.file ?? 'content/documents';
    const named = [...amends, ...(replacedBy === undefined ? [] : [replacedBy])].map((document) => ({ document }));
    problems.push(...documentProblems(content, file, number, named));
  }
  for (const { id, basis } of content.changes)
    problems.push(
      ...documentProblems(content, content.origins.get(`change:${id}`)?.file ?? 'content/changes', id, basis),
    );
  return problems;
}
