import { slugify } from '../language/fold.ts';
import { kindNames } from '../language/way-words.ts';
import { benefitKinds, type BenefitKind } from '../schema/explainer.ts';
import type { Bilingual, Language } from '../schema/primitives.ts';
import type { Content, Explainer } from './content.ts';

/** A list of benefits cut down to those of a person or of a kind; its id is that of the situation or the kind. */
export type Cut = { id: string; by: 'person' | 'kind'; label: Bilingual; explainers: Explainer[] };

/** Whether a page is about help that one can get, and not only about how something works. */
export const isBenefit = ({ kinds }: Explainer): boolean => kinds.some((kind) => kind !== 'rule');

const inOrder = ({ explainers }: Content): Explainer[] => [...explainers.values()].sort((a, b) => a.order - b.order);

const kindLabel = (kind: BenefitKind): Bilingual => ({ vi: kindNames.vi[kind], en: kindNames.en[kind] });

/** Every such list that is not empty: first by person, then by kind. A person's list has the pages of rules too. */
export function cutsOf(content: Content): Cut[] {
  const all = inOrder(content);
  const people = [...content.situations].map(([id, { label }]): Cut => ({
    id,
    by: 'person',
    label,
    explainers: all.filter(({ situations }) => situations.includes(id)),
  }));
  const kinds = benefitKinds
    .filter((kind) => kind !== 'rule')
    .map((kind): Cut => ({
      id: kind,
      by: 'kind',
      label: kindLabel(kind),
      explainers: all.filter(({ kinds: own }) => own.includes(kind)),
    }));
  return [...people, ...kinds].filter(({ explainers }) => explainers.length > 0);
}

/** The last part of the address of such a list: its name. */
export function cutSlug(content: Content, id: string, language: Language): string | undefined {
  const label = content.situations.get(id)?.label ?? benefitKinds.filter((kind) => kind === id).map(kindLabel)[0];
  return label === undefined ? undefined : slugify(label[language]);
}
