import { z } from 'zod';
import { parsePinpoint } from './pinpoint.ts';

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

/**
 * What the register calls a legal document: its number as printed, `188/2025/NĐ-CP`; for a province's People's Council
 * or Committee with the province, `64/2025/NQ-HĐND@phu-tho`, since every province counts from 1.
 */
export const documentNumber = text.refine((number) => !/(?:HĐND|UBND)$/.test(number), {
  error: 'names no province, and others have the same number; write it as 64/2025/NQ-HĐND@phu-tho',
});
export type DocumentNumber = string;

/** A place in a legal text, `Điều 3 khoản 2 điểm a`. */
export const pinpoint = text.refine((written) => parsePinpoint(written) !== undefined, {
  error: 'is not a place in a law; write it as Điều 3 khoản 2 điểm a, Điều 5, 6, Phụ lục II mục 3, or toàn văn',
});

/** A place in the law: a document and the article, clause and point in it, in Vietnamese. */
export const basis = z.strictObject({ document: documentNumber, pinpoint });
export type Basis = z.infer<typeof basis>;

/** What vouches for a fact: the law itself, its issuer, the gazette, the press, or a register of laws. */
export const evidenceKinds = ['law', 'issuer', 'gazette', 'press', 'register'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How much of it was read. */
export const evidenceReadings = ['full-text', 'extract', 'report'] as const;
export type EvidenceReading = (typeof evidenceReadings)[number];

export const httpsAddress = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });

/** What we read, and when; `note` is the working note on which copy was read and what it says there. */
export const evidence = z.strictObject({
  kind: z.enum(evidenceKinds),
  read: z.enum(evidenceReadings),
  on: isoDate,
  url: httpsAddress.optional(),
  note: text.optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** `high`: the law itself, its issuer, or two independent sources. `medium`: one decent source. Less is not published. */
export const confidence = z.enum(['high', 'medium'], {
  error: 'must be high or medium; what is less certain is not published',
});
export type Confidence = z.infer<typeof confidence>;

export const scope = z.enum(['national', 'province', 'both']);
export type Scope = z.infer<typeof scope>;
