import type { Content } from '../../registry/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { unitKindOf } from '../../schema/unit.ts';
import { hasExplainer, noSuch } from './no-such.ts';

/** What the steps of a life event name: explainers, offices, and figures that are spans of time. */
export function lifeEventReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const { file, steps } of content.lifeEvents.values()) {
    for (const [index, { explainer, office, by }] of steps.entries()) {
      const field = `steps.${index}`;
      if (!hasExplainer(content, explainer))
        problems.push(
          noSuch(file, `${field}.explainer`, 'explainer', explainer, 'correct the id or leave the step out'),
        );
      if (!content.offices.has(office) && !content.unreadable.has(`office:${office}`))
        problems.push(
          noSuch(
            file,
            `${field}.office`,
            'office',
            office,
            'correct the id, or add the office to content/places/offices.yaml',
          ),
        );
      if (by === undefined) continue;
      const figure = content.figures.get(by.figure);
      if (figure !== undefined && unitKindOf(figure.unit) !== 'time')
        problems.push({
          file,
          field: `${field}.by.figure`,
          wrong: `the figure "${by.figure}" is no span of time`,
          mend: 'name a figure of days, weeks, months or years',
        });
      else if (
        figure === undefined &&
        !content.authoredFigures.has(by.figure) &&
        !content.unreadable.has(`figure:${by.figure}`)
      )
        problems.push(
          noSuch(
            file,
            `${field}.by.figure`,
            'figure',
            by.figure,
            'correct the id, or add the figure to content/figures',
          ),
        );
    }
    const twice = steps.findIndex(({ explainer }, index) =>
      steps.some((step, at) => at < index && step.explainer === explainer),
    );
    if (twice >= 0)
      problems.push({
        file,
        field: `steps.${twice}.explainer`,
        wrong: `"${steps[twice]?.explainer ?? ''}" is a step already`,
        mend: 'make one step of the two',
      });
  }
  return problems;
}
