import { z } from 'zod';
import { documentNumber, isoDate, bilingual } from '../primitives.ts';
import { field, idList, pageUrl } from './field.ts';

/** A page of the site in both languages. */
export const pageRow = z.strictObject({
  id: field(z.string(), 'mã trang', 'id of the page'),
  type: field(z.string(), 'loại trang', 'type of page'),
  url: pageUrl,
  title: field(bilingual, 'tên trang', 'its title'),
  updated: field(
    isoDate,
    'ngày trang đổi gần nhất, do được sửa hoặc do một mức bắt đầu áp dụng',
    'day it last came to say something else, by an edit or because a value came into force',
  ),
  revision: field(
    z.string().regex(/^[0-9a-f]{8}$/),
    'dấu của phiên bản: nội dung đổi thì dấu đổi',
    'fingerprint of the version: it changes when the content does',
  ),
  figures: field(idList, 'các con số trên trang', 'figures on the page'),
  documents: field(z.array(documentNumber), 'các văn bản trang dựa vào', 'documents it rests on'),
});
export type PageRow = z.infer<typeof pageRow>;
