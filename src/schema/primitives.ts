import { z } from 'zod';

/** The two languages of the site. Vietnamese comes first; English is its equal. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A calendar day, `2026-07-01`. */
export const isoDate = z.iso.date({ error: 'is not a day that exists; write it as 2026-07-01' });
export type IsoDate = string;

/** Ids and slugs: lower-case ASCII words joined by hyphens, so that addresses can be typed on any phone. */
const kebab = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be lower-case ASCII words joined by hyphens' });
export const id = kebab;
export const slug = kebab;

export const text = z.string().trim().min(1, { error: 'is empty; write the text' });

/** A text in both languages; a missing one is an error. */
export const bilingual = z.strictObject({ vi: text, en: text });
export type Bilingual = z.infer<typeof bilingual>;

export const bilingualSlug = z.strictObject({ vi: slug, en: slug });

/** Lists of words in each language, for search. */
export const bilingualList = z.strictObject({ vi: z.array(text), en: z.array(text) });

/** The number of a legal document, as it is printed on it: `188/2025/NĐ-CP`. */
export const documentNumber = text;
export type DocumentNumber = string;

/** A place in the law: a document and the article, clause and point in it, in Vietnamese. */
export const basis = z.strictObject({ document: documentNumber, pinpoint: text });
export type Basis = z.infer<typeof basis>;

/** Where we read it, and what it says there. */
export const evidence = z.strictObject({ source: text, note: text.optional() });
export type Evidence = z.infer<typeof evidence>;

/** `high`: the law itself, its issuer, or two independent sources. `medium`: one decent source. Less is not published. */
export const confidence = z.enum(['high', 'medium'], {
  error: 'must be high or medium; what is less certain is not published',
});
export type Confidence = z.infer<typeof confidence>;

export const scope = z.enum(['national', 'province', 'both']);
export type Scope = z.infer<typeof scope>;
