import { z } from 'zod';
import { basis, bilingual, bilingualList, bilingualSlug, documentNumber, id, isoDate, scope } from './primitives.ts';

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

/** `meta.yaml` of an explainer: the facts of the page, in both languages. */
export const explainerMeta = z.strictObject({
  title: bilingual,
  slug: bilingualSlug,
  order: z.number().int(),
  scope,
  updated: isoDate,
  covers: z.array(id),
  answer: bilingual,
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
    .array(z.strictObject({ document: documentNumber, pinpoint: z.string().min(1), says: bilingual }))
    .min(1, { error: 'is empty; name the law the page rests on' }),
  related: z.array(id),
});
export type ExplainerMeta = z.infer<typeof explainerMeta>;
