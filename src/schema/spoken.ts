import { z } from 'zod';
import { text } from './primitives.ts';

const shortForm = z
  .string()
  .regex(/^[\p{L}\d.²]*\p{L}[\p{L}\d.²]*$/u, { error: 'is no short form; write letters and digits without a space' });

/** `spoken.yaml`: how short forms are read out, by language, as they are written in the texts. */
export const spokenFile = z.strictObject({ vi: z.record(shortForm, text), en: z.record(shortForm, text) });
export type SpokenForms = z.infer<typeof spokenFile>;
