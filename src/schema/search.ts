import { z } from 'zod';
import { bilingual, id, text } from './primitives.ts';

const emptyList = (mend: string): string => `is empty; ${mend}`;

/** Words for the same thing. The first is the one the others are read as. */
const sameWords = z.array(text).min(2, { error: 'has fewer than two words; name what means the same, or remove it' });
const words = z.array(text).min(1, { error: emptyList('name what people type') });

/** A subject that people ask about and that is not ours. */
const elsewhere = z.strictObject({
  /** What people type when they ask for it. */
  words: z.strictObject({ vi: words, en: words }),
  /** That we do not write of it, in a sentence. */
  says: bilingual,
  /** Whom to ask instead, in a sentence. */
  ask: bilingual,
});
export type Elsewhere = z.infer<typeof elsewhere>;

/** `search.yaml`: what the search must know of words, beside the names that every page has. */
export const searchFile = z.strictObject({
  same: z.strictObject({
    vi: z.array(sameWords).min(1, { error: emptyList('name words that mean the same') }),
    en: z.array(sameWords).min(1, { error: emptyList('name words that mean the same') }),
  }),
  elsewhere: z.record(id, elsewhere),
  /** What people type when they want their own number, by calculator. */
  calculators: z.record(id, z.strictObject({ vi: words, en: words })).default({}),
});
export type SearchWords = z.infer<typeof searchFile>;
