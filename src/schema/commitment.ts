import { z } from 'zod';
import { bilingual, bilingualList, documentNumber, id } from './primitives.ts';
import { moment } from './source.ts';

/** What a sentence of the article is: something achieved, something that fell short, something asked for. */
export const statementKinds = ['achievement', 'shortcoming', 'requirement'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What public sources show of it, in an order that says nothing of better or worse. */
export const outcomes = ['kept', 'measures-taken', 'partly-shown', 'overtaken', 'not-shown'] as const;
export type Outcome = (typeof outcomes)[number];

/** Something that followed, with what vouches for it. */
const followed = z
  .strictObject({
    on: moment.optional(),
    says: bilingual,
    documents: z.array(documentNumber).optional(),
    sources: z.array(id).optional(),
    /** The chart that shows it: an id of statistics.yaml, whose values carry their own sources. */
    statistic: id.optional(),
  })
  .refine(
    ({ documents = [], sources = [], statistic }) => documents.length + sources.length > 0 || statistic !== undefined,
    {
      error: 'has no source; name a document, a source of sources.yaml or a statistic',
    },
  );

/** A statement of the article, and what became of it. */
const statement = z
  .strictObject({
    kind: z.enum(statementKinds),
    area: id,
    /** What the article says, in our words. */
    says: bilingual,
    outcome: z.enum(outcomes),
    followed: z.array(followed),
    /** Where public evidence would stand, were there any. */
    look: bilingual.optional(),
    /** Of today. */
    explainers: z.array(id),
  })
  .superRefine(({ outcome, followed: events, look }, context) => {
    if (outcome !== 'not-shown' && events.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['followed'],
        message: `is empty, and the outcome is "${outcome}"; tell what followed, or write not-shown`,
      });
    if (outcome === 'not-shown' && look === undefined)
      context.addIssue({
        code: 'custom',
        path: ['look'],
        message: 'is missing; where nothing was found, say where one would look',
      });
  });
export type AuthoredStatement = z.infer<typeof statement>;

/** `commitments.yaml`: what the province set out to do in 2019, sentence by sentence, and the way from there to today. */
export const commitmentsFile = z.strictObject({
  article: z.strictObject({ source: id, note: bilingual, aliases: bilingualList }),
  statements: z.record(id, statement),
  timeline: z
    .array(
      z.strictObject({
        on: moment,
        says: bilingual,
        documents: z.array(documentNumber).optional(),
        source: id.optional(),
      }),
    )
    .min(2, { error: 'has fewer than two days; a line needs a beginning and an end' }),
});
export type CommitmentsFile = z.infer<typeof commitmentsFile>;
