import { z } from 'zod';
import { statedFigure, statedPeriod } from '../figure.ts';
import { id, isoDate } from '../primitives.ts';
import { areaField, field, idList, labelField, pageUrl, stateField, vouched } from './field.ts';

const part = z.strictObject({
  figure: field(id, 'con số thành phần', 'the figure that goes into it'),
  from: field(isoDate, 'mức của con số ấy tính từ ngày này', 'its value that runs from this day'),
});

const period = z.strictObject({
  value: field(
    statedPeriod.shape.value,
    'giá trị, theo đơn vị ở cột unit; nhiều lựa chọn thì là danh sách; ngày thì viết 2030-01-01 hoặc 09-30',
    'the value, in the unit given; a list where one may choose; a day as 2030-01-01 or 09-30',
  ),
  from: field(isoDate, 'ngày đầu tiên áp dụng', 'first day it holds'),
  to: field(
    isoDate.optional(),
    'ngày cuối cùng áp dụng; trống là còn áp dụng',
    'last day it holds; empty: still running',
  ),
  state: stateField,
  ...vouched,
  parts: field(
    z.array(part),
    'với số tính ra: các con số thành phần và mức của chúng khi ấy',
    'for a computed value: the figures it was computed from, and which of their values',
  ),
  url: pageUrl,
});

/** A figure with its whole history. */
export const figureRow = z.strictObject({
  id: field(id, 'mã con số, không bao giờ đổi', 'id of the figure; it never changes'),
  area: areaField,
  label: labelField,
  unit: field(statedFigure.shape.unit, 'đơn vị; VND là đồng', 'unit; VND is Vietnamese dong'),
  note: field(statedFigure.shape.note, 'lời dặn khi dùng con số này', 'what to know before using it'),
  formula: field(
    z.string().optional(),
    'công thức tính từ các con số khác; trống là văn bản ghi thẳng',
    'formula over other figures; empty: stated by the law itself',
  ),
  closed: field(z.boolean(), 'đã hết hẳn, không có mức nào thay', 'whether it ended for good'),
  url: pageUrl,
  explainers: field(idList, 'các trang giải thích dùng con số này', 'guides that use it'),
  periods: field(
    z.array(period).min(1),
    'các mức qua thời gian, cũ trước mới sau',
    'its values over time, oldest first',
  ),
});
export type FigureRow = z.infer<typeof figureRow>;
