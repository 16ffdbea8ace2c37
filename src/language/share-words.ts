import type { Language } from '../schema/primitives.ts';

/** What a picture says of the day it speaks of. */
export const shareWords: Record<Language, { updated: string; asOf: string }> = {
  vi: { updated: 'Cập nhật', asOf: 'Tính đến' },
  en: { updated: 'Updated', asOf: 'As of' },
};
