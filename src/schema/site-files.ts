import { z } from 'zod';
import {
  basis,
  bilingual,
  bilingualList,
  bilingualSlug,
  confidence,
  evidence,
  httpsAddress,
  id,
  isoDate,
} from './primitives.ts';

/** A policy area. It is shown only when it has explainers. */
const area = z.strictObject({
  title: bilingual,
  slug: bilingualSlug,
  intro: bilingual,
  aliases: bilingualList,
  /** Plain headings under which its explainers stand, in the order they are shown. */
  groups: z.record(id, bilingual),
});
export type Area = z.infer<typeof area>;
export const areaFile = z.record(id, area);

/** An answer to "which is you?" on the home page. */
const situation = z.strictObject({
  label: bilingual,
  hint: bilingual,
  /** The area that answers most of it: first on its list. */
  first: id.optional(),
});
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

/** A way to reach an office, given by a source. */
const contact = z.strictObject({
  kind: z.enum(['website', 'phone', 'address', 'app']),
  value: z.string().trim().min(1, { error: 'is empty; write it' }),
  url: httpsAddress.optional(),
  label: bilingual.optional(),
  evidence: z.array(evidence).min(1, { error: 'is empty; say where it was read' }),
  checked: isoDate,
  confidence,
});
export type Contact = z.infer<typeof contact>;

/** Who hears a complaint against this office's decisions, first and then. */
const complaint = z.strictObject({
  first: bilingual,
  second: bilingual,
  basis: z.array(basis).min(1, { error: 'is empty; name the document and the clause' }),
});

/** An office or person that receives, decides or advises. */
const office = z.strictObject({
  name: bilingual,
  does: bilingual,
  contacts: z.array(contact).optional(),
  complaint: complaint.optional(),
  basis: z.array(basis).optional(),
});
export type Office = z.infer<typeof office>;
export const officeFile = z.record(id, office);
