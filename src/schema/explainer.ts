import { z } from 'zod';
import { basis, bilingual, bilingualList, bilingualSlug, id, isoDate, scope } from './primitives.ts';

/** The sections an editor writes, in the order every explainer has. The page adds the others. */
export const sectionNames = ['who', 'amount', 'apply', 'after', 'not-with', 'questions'] as const;
export type SectionName = (typeof sectionNames)[number];

/** A paper to bring: what to call it at the counter, its form number, and when it is needed. */
const paper = z.strictObject({
  name: bilingual,
  form: z.string().optional(),
  basis: basis.optional(),
  when: bilingual.optional(),
});
export type Paper = z.infer<typeof paper>;

/** What kind of help a page is about. `rule`: how something works, no help of its own. */
export const benefitKinds = ['monthly', 'once', 'discount', 'card', 'loan', 'service', 'rule'] as const;
export type BenefitKind = (typeof benefitKinds)[number];

/** `meta.yaml` of an explainer: the facts of the page, in both languages. */
export const explainerMeta = z.strictObject({
  title: bilingual,
  slug: bilingualSlug,
  /** A group of its area (areas.yaml), and its place in it. */
  group: id,
  order: z.number().int(),
  kinds: z.array(z.enum(benefitKinds)).min(1, { error: `is empty; choose from ${benefitKinds.join(', ')}` }),
  /** Who would look for it: ids of situations.yaml. */
  situations: z.array(id),
  scope,
  updated: isoDate,
  covers: z.array(id),
  answer: bilingual,
  /** The amount as lists show it, in a few words. */
  amount: bilingual.optional(),
  /** Where one applies or asks: ids of places/offices.yaml. */
  where: z.array(id).min(1, { error: 'is empty; name an office of content/places/offices.yaml' }),
  /** Whose decision one would complain about. */
  decidedBy: id,
  glance: z.strictObject({
    who: bilingual,
    amount: bilingual,
    bring: bilingual,
    where: bilingual,
    time: bilingual,
  }),
  aliases: bilingualList,
  papers: z.array(paper).optional(),
  basis: z
    .array(z.strictObject({ ...basis.shape, says: bilingual }))
    .min(1, { error: 'is empty; name the law the page rests on' }),
  related: z.array(id),
});
export type ExplainerMeta = z.infer<typeof explainerMeta>;
