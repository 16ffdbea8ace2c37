import { z } from 'zod';
import { isoDate } from './primitives.ts';

/** A page in one language as it stood: its path below the site's root, its title, and what a reader saw, as plain HTML. */
const frozenText = z.strictObject({
  path: z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, { error: 'is not a path; write it as so-lieu/muc-luong-co-so' }),
  title: z.string().min(1),
  html: z.string().min(1),
});

const frozenValue = z.union([z.number(), z.string(), z.array(z.number())]);

/** A version of a page that was released, kept as it was. `archive/<kind>/<id>/<version>.json`. */
export const frozenPage = z.strictObject({
  /** `figure:base-salary` */
  id: z.string().regex(/^[a-z-]+:.+$/, { error: 'is not the id of a page; write it as figure:base-salary' }),
  /** Day and fingerprint: `2026-11-24-44be06b6`. */
  version: z.string().regex(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/, { error: 'is not a version like 2026-11-24-44be06b6' }),
  released: isoDate,
  /** The values of the figures that stood on it. */
  figures: z.record(z.string(), frozenValue),
  vi: frozenText,
  en: frozenText,
});
export type FrozenPage = z.infer<typeof frozenPage>;
