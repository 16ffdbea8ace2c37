import { z } from 'zod';
import { basis, bilingual, bilingualList, bilingualSlug, id, isoDate } from './primitives.ts';

/** A policy area. It is shown only when it has explainers. */
const area = z.strictObject({ title: bilingual, slug: bilingualSlug, intro: bilingual, aliases: bilingualList });
export type Area = z.infer<typeof area>;
export const areaFile = z.record(id, area);

/** An answer to "which is you?" on the home page. */
const situation = z.strictObject({ label: bilingual, hint: bilingual, explainers: z.array(id).min(1) });
export type Situation = z.infer<typeof situation>;
export const situationFile = z.record(id, situation);

/** `meta.yaml` of a page about the site itself. */
export const pageMeta = z.strictObject({
  title: bilingual,
  slug: bilingualSlug,
  summary: bilingual,
  updated: isoDate,
  aliases: bilingualList,
});
export type PageMeta = z.infer<typeof pageMeta>;

const glossaryTerm = z.strictObject({
  term: bilingual,
  plain: bilingual,
  also: bilingualList.optional(),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
export const glossaryFile = z.record(id, glossaryTerm);

/** A change of the law that touches our pages. */
const change = z.strictObject({
  id,
  date: isoDate,
  title: bilingual,
  text: bilingual,
  explainers: z.array(id),
  basis: z.array(basis).min(1, { error: 'is empty; name the document and the clause' }),
});
export type Change = z.infer<typeof change>;
export const changeFile = z.array(change);
