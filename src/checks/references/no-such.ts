import type { Content } from '../../registry/content.ts';
import type { Basis } from '../../schema/primitives.ts';
import type { Problem } from '../../schema/problem.ts';

/** Something is named that is not there. */
export const noSuch = (file: string, field: string, kind: string, name: string, mend: string): Problem => ({
  file,
  field,
  wrong: `there is no ${kind} "${name}"`,
  mend,
});

export const hasExplainer = (content: Content, id: string): boolean =>
  content.explainers.has(id) || content.unreadable.has(`explainer:${id}`);

/** The documents among these that are not in the registry. */
export function documentProblems(
  content: Content,
  file: string,
  field: string,
  basis: Pick<Basis, 'document'>[],
): Problem[] {
  return basis.flatMap(({ document }) =>
    content.documents.has(document) || content.unreadable.has(`document:${document}`)
      ? []
      : [noSuch(file, field, 'document', document, 'correct the number, or add the document to content/documents')],
  );
}
