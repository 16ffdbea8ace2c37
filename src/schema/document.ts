import { z } from 'zod';
import { bilingual, documentNumber, httpsAddress, isoDate } from './primitives.ts';

export const documentKinds = [
  'law',
  'ordinance',
  'resolution',
  'decree',
  'decision',
  'circular',
  'directive',
  'letter',
  'consolidated',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentStatuses = ['in-force', 'partly', 'replaced', 'expired', 'not-yet', 'unknown'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** How much of a document we have read ourselves. */
export const readings = ['full-text', 'excerpt', 'cited'] as const;
export type Reading = (typeof readings)[number];

/** A legal document of the register. */
export const legalDocument = z.strictObject({
  kind: z.enum(documentKinds),
  issuer: bilingual,
  title: bilingual,
  short: bilingual.optional(),
  scope: z.enum(['national', 'province']),
  issued: isoDate.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  status: z.enum(documentStatuses),
  amends: z.array(documentNumber).optional(),
  replacedBy: documentNumber.optional(),
  url: httpsAddress.optional(),
  read: z.enum(readings),
  note: bilingual.optional(),
});
export type AuthoredDocument = z.infer<typeof legalDocument>;

export const documentFile = z.record(documentNumber, legalDocument);
