import { z } from 'zod';
import { bilingual, id } from '../primitives.ts';
import { field, pageUrl } from './field.ts';

const step = z.strictObject({
  does: field(bilingual, 'làm gì', 'what to do'),
  explainer: field(id, 'trang giải thích', 'the guide that says how'),
  office: field(id, 'làm với nơi nào', 'the office it is done with'),
  by: field(bilingual.optional(), 'hạn, hoặc lúc nào', 'by when, or when'),
});

/** What to do when something happens, step by step. */
export const lifeEventRow = z.strictObject({
  id: field(id, 'mã việc', 'id of the event'),
  title: field(bilingual, 'việc xảy ra', 'what has happened'),
  summary: field(bilingual, 'tóm tắt', 'summary'),
  url: pageUrl,
  steps: field(z.array(step), 'các bước, theo thứ tự', 'the steps, in order'),
});
export type LifeEventRow = z.infer<typeof lifeEventRow>;
