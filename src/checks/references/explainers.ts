import type { Content } from '../../registry/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { hasExplainer, noSuch } from './no-such.ts';

/** What the facts of an explainer name: its area, its group, situations, offices, other explainers. */
export function explainerReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const explainer of content.explainers.values()) {
    const { file } = explainer;
    if (!content.areas.has(explainer.area) && !content.unreadable.has(`area:${explainer.area}`))
      problems.push(
        noSuch(file, 'the folder', 'area', explainer.area, 'move the folder, or add the area to content/areas.yaml'),
      );
    const area = content.areas.get(explainer.area);
    if (area !== undefined && area.groups[explainer.group] === undefined)
      problems.push(
        noSuch(
          file,
          'group',
          'group',
          explainer.group,
          `choose one of ${Object.keys(area.groups).join(', ')}, or add it to content/areas.yaml`,
        ),
      );
    for (const id of explainer.situations)
      if (!content.situations.has(id) && !content.unreadable.has(`situation:${id}`))
        problems.push(
          noSuch(file, 'situations', 'situation', id, `choose one of ${[...content.situations.keys()].join(', ')}`),
        );
    for (const [field, id] of [
      ...explainer.where.map((each) => ['where', each] as const),
      ['decidedBy', explainer.decidedBy] as const,
    ])
      if (!content.offices.has(id) && !content.unreadable.has(`office:${id}`))
        problems.push(
          noSuch(file, field, 'office', id, 'correct the id, or add the office to content/places/offices.yaml'),
        );
    const decider = content.offices.get(explainer.decidedBy);
    if (decider !== undefined && decider.complaint === undefined)
      problems.push({
        file,
        field: 'decidedBy',
        wrong: `the office "${explainer.decidedBy}" does not say who hears a complaint`,
        mend: 'name the office that decides, or give it a complaint in content/places/offices.yaml',
      });
    for (const id of explainer.related)
      if (!hasExplainer(content, id) || id === explainer.id)
        problems.push(noSuch(file, 'related', 'other explainer', id, 'correct the id or leave it out'));
  }
  return problems;
}
