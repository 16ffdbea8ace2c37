import { z } from 'zod';
import { bilingual, bilingualList, bilingualSlug, id } from './primitives.ts';

/**
 * Something to do when it happens: the explainer that says how, who it is done with, and by when. `by` names a figure,
 * a span of time, and says what it counts from; `when` says it in words where no law sets a day.
 */
const step = z
  .strictObject({
    does: bilingual,
    explainer: id,
    /** An office of places/offices.yaml. */
    office: id,
    by: z.strictObject({ figure: id, from: bilingual }).optional(),
    when: bilingual.optional(),
  })
  .refine(({ by, when }) => by === undefined || when === undefined, {
    error: 'has both "by" and "when"; keep the one that is true',
  });
export type LifeEventStep = z.infer<typeof step>;

/** `life-events/<id>.yaml`: a moment when several benefits meet. It has no facts of its own: figures and explainers have. */
export const lifeEvent = z.strictObject({
  title: bilingual,
  /** A few words, for the tile on the home page. */
  short: bilingual,
  slug: bilingualSlug,
  /** Its place among the others. */
  order: z.number().int(),
  summary: bilingual,
  aliases: bilingualList,
  steps: z.array(step).min(2, { error: 'has fewer than two steps; an explainer is enough for one' }),
  /** What can be done in one go. */
  atOnce: z.array(bilingual),
  /** What people forget. */
  forgotten: z.array(bilingual).min(1, { error: 'is empty; say what people forget' }),
});
export type AuthoredLifeEvent = z.infer<typeof lifeEvent>;
