import { z } from 'zod';
import { bilingual, id, isoDate } from '../primitives.ts';
import { columnUnits } from '../table.ts';
import { areaField, field, idList, labelField, pageUrl, stateField, vouched } from './field.ts';

const cell = z.union([z.number(), z.string(), bilingual]);
const columnUnit = z.enum(columnUnits);

const column = z.strictObject({
  id: field(id, 'mã cột', 'id of the column'),
  label: field(bilingual, 'tên cột', 'what the column holds'),
  unit: field(columnUnit, 'đơn vị của cột', 'unit of the column'),
});

const period = z.strictObject({
  from: field(isoDate, 'ngày đầu tiên áp dụng', 'first day it holds'),
  to: field(
    isoDate.optional(),
    'ngày cuối cùng áp dụng; trống là còn áp dụng',
    'last day it holds; empty: still running',
  ),
  state: stateField,
  ...vouched,
  rows: field(
    z.array(z.array(cell).min(2)),
    'các dòng: ô đầu là khóa, rồi mỗi cột một ô',
    'its rows: the key, then one cell a column',
  ),
});

/** A table that the law sets row by row. */
export const tableRow = z.strictObject({
  id: field(id, 'mã bảng', 'id of the table'),
  area: areaField,
  label: labelField,
  note: field(bilingual.optional(), 'lời dặn khi dùng bảng', 'what to know before using it'),
  key: field(z.strictObject({ label: bilingual, unit: columnUnit }), 'cột dùng để tra', 'the column one looks up'),
  columns: field(z.array(column), 'các cột còn lại', 'the other columns'),
  url: pageUrl,
  explainers: field(idList, 'các trang giải thích dùng bảng này', 'guides that use it'),
  periods: field(z.array(period).min(1), 'bảng qua thời gian, cũ trước mới sau', 'the table over time, oldest first'),
});
export type TableRow = z.infer<typeof tableRow>;

/** A cell of a table, as a line of the CSV file. */
export const tableCell = z.strictObject({
  table: tableRow.shape.id,
  label: labelField,
  from: period.shape.from,
  to: period.shape.to,
  state: stateField,
  key: field(cell, 'khóa của dòng', 'key of the row'),
  column: field(id, 'mã cột', 'id of the column'),
  columnLabel: field(bilingual, 'tên cột', 'what the column holds'),
  unit: field(columnUnit, 'đơn vị', 'unit'),
  value: field(cell, 'giá trị', 'the value'),
  basis: vouched.basis,
  checked: vouched.checked,
  confidence: vouched.confidence,
});
