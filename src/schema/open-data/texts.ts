import { z } from 'zod';
import { bilingual, id, isoDate } from '../primitives.ts';
import { basisField, bilingualLists, field, idList, pageUrl } from './field.ts';

/** A change of the law. */
export const changeRow = z.strictObject({
  id: field(id, 'mã thay đổi', 'id of the change'),
  date: field(isoDate, 'ngày có hiệu lực', 'day it takes effect'),
  title: field(bilingual, 'thay đổi gì', 'what changes'),
  text: field(bilingual, 'kể rõ, kèm mức trước và sau', 'in full, with the values before and after'),
  explainers: field(idList, 'các trang giải thích bị động đến', 'guides it touches'),
  basis: basisField,
  url: pageUrl,
});
export type ChangeRow = z.infer<typeof changeRow>;

/** A term of the glossary. */
export const glossaryRow = z.strictObject({
  id: field(id, 'mã từ', 'id of the term'),
  term: field(bilingual, 'từ trên giấy tờ', 'the term'),
  plain: field(bilingual, 'nghĩa bằng lời thường', 'what it means, in everyday words'),
  also: field(bilingualLists.optional(), 'còn gọi là', 'other names'),
  url: pageUrl,
});
export type GlossaryRow = z.infer<typeof glossaryRow>;
