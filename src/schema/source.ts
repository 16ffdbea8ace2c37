import { z } from 'zod';
import { bilingual, evidenceKinds, evidenceReadings, id, isoDate } from './primitives.ts';

/**
 * A day, a month or a year: what a report tells of when something happened. Written in quotes, so that a year is no
 * number: `'2020'`, `'2020-03'`, `'2020-03-12'`.
 */
export const moment = z
  .string({ error: 'is not a moment; write it in quotes: "2020", "2020-03" or "2020-03-12"' })
  .refine(
    (written) => {
      const [year = '', month = '01', day = '01'] = written.split('-');
      return /^\d{4}(-\d{2}){0,2}$/.test(written) && isoDate.safeParse(`${year}-${month}-${day}`).success;
    },
    { error: 'is not a moment; write it in quotes: "2020", "2020-03" or "2020-03-12"' },
  );

/**
 * `sources.yaml`: a report, a notice, a newspaper article, a page of a register, that vouches for what is told of the
 * province. (What the law says has documents and clauses.) Old pages of the province have no secure address.
 */
const source = z.strictObject({
  /** Who published it. */
  publisher: bilingual,
  /** What it is about, in our words. */
  about: bilingual,
  published: moment.optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' }).optional(),
  kind: z.enum(evidenceKinds),
  read: z.enum(evidenceReadings),
  /** The day we read it. */
  on: isoDate,
});
export type AuthoredSource = z.infer<typeof source>;
export const sourceFile = z.record(id, source);
