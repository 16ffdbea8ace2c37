import { z } from 'zod';
import { conditionTests } from '../benefit.ts';
import { explainerMeta } from '../explainer.ts';
import { bilingual, documentNumber, id } from '../primitives.ts';
import { units } from '../unit.ts';
import { areaField, basisField, clause, field, idList, pageUrl } from './field.ts';

const { shape } = explainerMeta;

/** Names of conditions joined by `and`, `or`, `not` and brackets. */
const tree = z.string();

const condition = z.strictObject({
  id: field(id, 'tên điều kiện, dùng ở rule.when', 'name of the condition, as rule.when has it'),
  fact: field(z.string().optional(), 'hỏi điều gì của người hay hộ', 'the fact it asks of, as answers name it'),
  test: field(
    z.enum(conditionTests),
    'so thế nào: in, is là bằng một giá trị; at-least, under… là so với con số ở figure; gets là được khoản ấy; someone là có người khác trong nhà đủ điều kiện; asked-there là nơi giải quyết mới biết',
    'how it asks: in and is, one of the values; at-least, under and so on, against the figure; gets, fulfils the rule of one of those benefits; someone, somebody else in the household does; asked-there, only the office can say',
  ),
  figure: field(id.optional(), 'con số để so', 'the figure it compares with'),
  values: field(z.array(z.string()), 'các giá trị', 'the values'),
  someone: field(tree.optional(), 'điều kiện của người khác ấy', 'what that somebody must fulfil'),
  says: field(bilingual, 'điều kiện ấy nói bằng lời', 'what it means in words'),
  document: clause.shape.document,
  pinpoint: clause.shape.pinpoint,
});

const amount = z.strictObject({
  figure: field(id.optional(), 'con số là mức hưởng', 'the figure that is the amount'),
  formula: field(z.string().optional(), 'hoặc công thức từ các con số', 'or a formula over figures'),
  unit: field(z.enum(units).optional(), 'đơn vị của công thức', 'unit of the formula'),
  times: field(
    z.string().optional(),
    'nhân với số người khác trong nhà đủ điều kiện này; everyone là cả nhà',
    'times the others in the household who fulfil this condition; everyone: all of it',
  ),
  when: field(tree.optional(), 'khi nào dùng mức này', 'when this amount is the one'),
});

/** The rule by which the finder says who gets it. */
const rule = z.strictObject({
  of: field(
    z.enum(['person', 'household']),
    'xét cho từng người hay cho cả hộ',
    'judged for each person, or once for the household',
  ),
  when: field(
    tree,
    'ai được: tên các điều kiện nối bằng and, or, not và dấu ngoặc',
    'who gets it: names of conditions joined by and, or, not and brackets',
  ),
  conditions: field(
    z.array(condition).min(1),
    'các điều kiện, mỗi điều kiện một điều khoản',
    'its conditions, each with its clause',
  ),
  amounts: field(
    z.array(amount),
    'mức hưởng; có nhiều mức thì lấy mức đầu tiên đúng điều kiện',
    'its amount; of several, the first whose condition holds',
  ),
  during: field(
    id.optional(),
    'chỉ có trong thời gian con số này áp dụng',
    'it exists only while this figure is in force',
  ),
  notWith: field(idList, 'không nhận cùng các khoản này', 'not paid beside these benefits'),
  higherOf: field(id.optional(), 'nhóm chỉ được nhận khoản cao nhất', 'the group of which only the highest is paid'),
  limits: field(basisField, 'điều khoản của hai điều trên', 'clauses of those two limits'),
});

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
    'loại: tiền hằng tháng hoặc hằng năm, một lần, giảm, thẻ, vay, dịch vụ',
    'kind: monthly (or yearly), once, discount, card, loan, service, rule',
  ),
  situations: field(shape.situations, 'người sẽ tìm đến khoản này', 'who would look for it'),
  scope: field(shape.scope, 'cả nước, riêng tỉnh, hay cả hai', 'national, provincial, or both'),
  updated: field(shape.updated, 'ngày sửa trang gần nhất', 'day the guide was last edited'),
  figures: field(idList, 'các con số của trang ấy', 'figures of that guide'),
  documents: field(z.array(documentNumber), 'các văn bản trang ấy dựa vào', 'documents it rests on'),
  url: pageUrl,
  rule: field(
    rule.optional(),
    'ai được, theo công cụ “Tôi được hưởng gì?”; trống là công cụ không xét khoản này',
    'who gets it, as the finder “What can I get?” judges; empty: the finder does not',
  ),
});
export type BenefitRow = z.infer<typeof benefitRow>;
export type RuleRow = z.infer<typeof rule>;
