import { addDays, todayInVietNam } from '../policy/iso-date.ts';
import type { Content } from '../registry/content.ts';
import type { Problem } from '../schema/problem.ts';

/** Finds histories that overlap, have a hole, or run backwards, and days that cannot be. */
export function periods(content: Content): Problem[] {
  const problems: Problem[] = [];
  const today = todayInVietNam();
  const histories = [
    ...[...content.authoredFigures].map(([id, figure]) => ({ id, kind: 'figure', figure })),
    ...[...content.tables].map(([id, figure]) => ({ id, kind: 'table', figure })),
  ];
  for (const { id, kind, figure } of histories) {
    const file = content.origins.get(`${kind}:${id}`)?.file ?? `content/${kind}s`;
    const entries = 'periods' in figure ? figure.periods : [figure];
    entries.forEach(({ from, to, checked }, index) => {
      const field = 'periods' in figure ? `${id}.periods.${index}` : id;
      if (from !== undefined && to !== undefined && to < from)
        problems.push({
          file,
          field,
          wrong: `ends (${to}) before it begins (${from})`,
          mend: 'correct one of the two days',
        });
      if (checked > today)
        problems.push({
          file,
          field,
          wrong: `was checked on a day to come (${checked})`,
          mend: 'write the day of the check',
        });
      const previous = entries[index - 1];
      if (previous === undefined || from === undefined) return;
      if (previous.to === undefined || from <= previous.to)
        problems.push({
          file,
          field,
          wrong: `begins (${from}) while the period before it still runs (${previous.to ?? 'no last day'})`,
          mend: `let the earlier one end on ${addDays(from, -1)}`,
        });
      else if (from > addDays(previous.to, 1))
        problems.push({
          file,
          field,
          wrong: `leaves a hole after ${previous.to}`,
          mend: `begin on ${addDays(previous.to, 1)}, or put in what held between`,
        });
    });
  }
  for (const { number, issued, from, to } of content.documents.values()) {
    const file = content.origins.get(`document:${number}`)?.file ?? 'content/documents';
    if (from !== undefined && to !== undefined && to < from)
      problems.push({
        file,
        field: number,
        wrong: `ends (${to}) before it begins (${from})`,
        mend: 'correct one of the two days',
      });
    if (issued !== undefined && issued > today)
      problems.push({ file, field: number, wrong: `was issued on a day to come (${issued})`, mend: 'correct the day' });
  }
  for (const { file, updated } of [...content.explainers.values(), ...content.pages.values()])
    if (updated > today)
      problems.push({
        file,
        field: 'updated',
        wrong: `is a day to come (${updated})`,
        mend: 'write the day of the last edit',
      });
  return problems;
}
