import { slugify } from '../language/fold.ts';
import { outcomeNames } from '../language/province-words.ts';
import { outcomes } from '../schema/commitment.ts';
import type { Bilingual } from '../schema/primitives.ts';
import type { Content, Statement } from './content.ts';

/** The statements of one outcome or of one area; its id is that of the outcome or the area. */
export type StatementCut = {
  id: string;
  by: 'outcome' | 'area';
  label: Bilingual;
  slug: Bilingual;
  statements: Statement[];
};

/** Every such list that is not empty: first by outcome, then by area, each in its order. */
export function statementCuts({ areas, statements }: Content): StatementCut[] {
  const all = [...statements.values()];
  const ofOutcomes = outcomes.map((outcome): StatementCut => {
    const label = { vi: outcomeNames.vi[outcome].name, en: outcomeNames.en[outcome].name };
    return {
      id: outcome,
      by: 'outcome',
      label,
      slug: { vi: slugify(label.vi), en: slugify(label.en) },
      statements: all.filter((each) => each.outcome === outcome),
    };
  });
  const ofAreas = [...areas].map(([id, { title, slug }]): StatementCut => ({
    id,
    by: 'area',
    label: title,
    slug,
    statements: all.filter(({ area }) => area === id),
  }));
  return [...ofOutcomes, ...ofAreas].filter(({ statements: own }) => own.length > 0);
}

/** The list with an id. */
export const statementCut = (content: Content, id: string): StatementCut | undefined =>
  statementCuts(content).find((cut) => cut.id === id);
