import { z } from 'zod';
import { basis, bilingual, confidence, evidence, id, isoDate } from './primitives.ts';

/** What a unit of the lowest level is or was: a commune (xã), a ward (phường), a township (thị trấn). */
export const unitKinds = ['commune', 'ward', 'township'] as const;
export type UnitKind = (typeof unitKinds)[number];

const vietnameseName = z.string().trim().min(1, { error: 'is empty; write the name' });

/** A unit that was merged into one of today; `older` are names it bore before. */
const formerUnit = z.strictObject({
  name: vietnameseName,
  kind: z.enum(unitKinds),
  /** The district it lay in: an id of `districts`. */
  district: id,
  older: z.array(z.strictObject({ name: vietnameseName, kind: z.enum(unitKinds) })).optional(),
});
export type FormerUnit = z.infer<typeof formerUnit>;

/** A commune or ward of today. */
const commune = z.strictObject({
  name: vietnameseName,
  kind: z.enum(['commune', 'ward']),
  /** The code of the national list of administrative units. */
  code: z.string().regex(/^\d{5}$/, { error: 'is not a code; write the five digits of the national list in quotes' }),
  formedFrom: z.array(formerUnit).min(1, { error: 'is empty; name the units it was formed from' }),
  /** Where its People's Committee sits, in Vietnamese, as one source gave it; always shown as one source. */
  seat: vietnameseName.optional(),
  /** The region of the regional minimum wage. */
  wageRegion: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
    error: 'must be a region of the minimum wage, 1 to 4',
  }),
  basis: z.array(basis).min(1, { error: 'is empty; name the document and the clause' }),
  evidence: z.array(evidence).min(1, { error: 'is empty; say where it was read' }),
  checked: isoDate,
  confidence,
});
export type AuthoredCommune = z.infer<typeof commune>;

/** `places/communes.yaml`: the former districts, and every commune and ward of today on the land of the old province. */
export const communesFile = z.strictObject({
  districts: z.record(id, z.strictObject({ name: vietnameseName, kind: z.enum(['district', 'city']) })),
  /** Units of the same name elsewhere in the province of today: whoever types one is asked which they mean. */
  namesakes: z.array(z.strictObject({ name: vietnameseName, kind: z.enum(unitKinds), was: bilingual, now: bilingual })),
  communes: z.record(id, commune),
});
export type CommunesFile = z.infer<typeof communesFile>;

/** A kind of matter, and the offices that receive it and decide it; the office that decides says who hears a complaint. */
const matter = z.strictObject({
  title: bilingual,
  receives: z.array(id).min(1, { error: 'is empty; name an office of content/places/offices.yaml' }),
  decides: id,
  /** What used to do this and is gone, so that a reader who looks for it finds what took over. */
  before: bilingual.optional(),
  note: bilingual.optional(),
  areas: z.array(id),
  basis: z.array(basis).min(1, { error: 'is empty; name the document and the clause' }),
  evidence: z.array(evidence).min(1, { error: 'is empty; say where it was read' }),
  checked: isoDate,
  confidence,
});
export type Matter = z.infer<typeof matter>;
export const matterFile = z.record(id, matter);
