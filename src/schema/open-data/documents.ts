import { z } from 'zod';
import { legalDocument } from '../document.ts';
import { documentNumber } from '../primitives.ts';
import { field, idList, pageUrl } from './field.ts';

const { shape } = legalDocument;

/** A legal document, and what on the site rests on it. */
export const documentRow = z.strictObject({
  number: field(
    documentNumber,
    'số hiệu; văn bản của hội đồng, ủy ban tỉnh có thêm @ và tên tỉnh vì nhiều tỉnh trùng số',
    'its number; with @ and the province for those of provinces, whose numbers repeat',
  ),
  kind: field(shape.kind, 'loại văn bản', 'kind of document'),
  issuer: field(shape.issuer, 'cơ quan ban hành', 'who issued it'),
  title: field(shape.title, 'tên văn bản', 'its title'),
  short: field(shape.short, 'tên gọi tắt', 'short name'),
  scope: field(shape.scope, 'cả nước hay cấp tỉnh', 'national or provincial'),
  issued: field(shape.issued, 'ngày ban hành', 'day it was issued'),
  from: field(shape.from, 'ngày có hiệu lực', 'first day in force'),
  to: field(shape.to, 'ngày cuối cùng có hiệu lực', 'last day in force'),
  status: field(shape.status, 'tình trạng; partly là còn hiệu lực một phần', 'status; partly: in force in part'),
  amends: field(shape.amends, 'sửa đổi các văn bản này', 'documents it amends'),
  replacedBy: field(shape.replacedBy, 'được thay bằng văn bản này', 'the document that replaced it'),
  official: field(shape.url, 'địa chỉ văn bản chính thức', 'address of the official text'),
  read: field(shape.read, 'chúng tôi đã đọc tới đâu', 'how much of it we have read'),
  note: field(shape.note, 'ghi chú', 'note'),
  url: pageUrl,
  figures: field(idList, 'các con số dựa vào văn bản này', 'figures that rest on it'),
  explainers: field(idList, 'các trang giải thích dựa vào văn bản này', 'guides that rest on it'),
});
export type DocumentRow = z.infer<typeof documentRow>;
