import type { Content } from '../../registry/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { hasExplainer, noSuch } from './no-such.ts';

/** Explainers that a change of the law names. */
export const changeReferences = (content: Content): Problem[] =>
  content.changes.flatMap(({ id, explainers }) =>
    explainers
      .filter((explainer) => !hasExplainer(content, explainer))
      .map((explainer) =>
        noSuch(
          content.origins.get(`change:${id}`)?.file ?? 'content/changes',
          id,
          'explainer',
          explainer,
          'correct the id or leave it out',
        ),
      ),
  );
