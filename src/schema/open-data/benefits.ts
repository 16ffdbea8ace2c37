import { z } from 'zod';
import { explainerMeta } from '../explainer.ts';
import { documentNumber, id } from '../primitives.ts';
import { areaField, field, idList, pageUrl } from './field.ts';

const { shape } = explainerMeta;

/** A benefit, as the guide that covers it tells of it. */
export const benefitRow = z.strictObject({
  id: field(id, 'mã khoản được hưởng, không bao giờ đổi', 'id of the benefit; it never changes'),
  explainer: field(id, 'trang giải thích khoản này', 'the guide that covers it'),
  others: field(idList, 'các trang khác cũng nói về khoản này', 'other guides that cover it too'),
  area: areaField,
  title: field(shape.title, 'tên trang giải thích', 'title of that guide'),
  answer: field(shape.answer, 'câu trả lời ngắn, với mức hiện nay', 'the short answer, with the amounts of the day'),
  amount: field(
    shape.amount,
    'mức hiện nay, viết gọn; trống nếu không phải một số',
    'amount of the day, in few words; empty where it is no single number',
  ),
  kinds: field(
    shape.kinds,
    'loại: tiền hằng tháng, một lần, giảm, thẻ, vay, dịch vụ',
    'kind: monthly, once, discount, card, loan, service, rule',
  ),
  situations: field(shape.situations, 'người sẽ tìm đến khoản này', 'who would look for it'),
  scope: field(shape.scope, 'cả nước, riêng tỉnh, hay cả hai', 'national, provincial, or both'),
  updated: field(shape.updated, 'ngày sửa trang gần nhất', 'day the guide was last edited'),
  figures: field(idList, 'các con số của trang ấy', 'figures of that guide'),
  documents: field(z.array(documentNumber), 'các văn bản trang ấy dựa vào', 'documents it rests on'),
  url: pageUrl,
});
export type BenefitRow = z.infer<typeof benefitRow>;
