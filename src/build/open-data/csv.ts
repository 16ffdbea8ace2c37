import { stringify } from 'csv-stringify/sync';
import { columnsOf, type Column } from '../../schema/open-data/columns.ts';
import type { Dataset } from '../../schema/open-data/datasets.ts';
import type { TableRow } from '../../schema/open-data/tables.ts';

/** What stands between the items of a list inside a cell. No text of ours has it. */
export const betweenItems = ' | ';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of an item of a list, in the order of its fields: `161/2026/NĐ-CP, Điều 3 khoản 2`. */
function itemText(item: unknown): string {
  if (Array.isArray(item)) return item.map(itemText).join(', ');
  if (isObject(item))
    return Object.values(item)
      .map((part) => (part === undefined ? '' : itemText(part)))
      .filter((part) => part !== '')
      .join(', ');
  return String(item);
}

function cellText(value: unknown): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.map(itemText).join(betweenItems) : itemText(value);
}

function valueAt(line: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return line;
  // A word that is the same in both languages is written once.
  if (!isObject(line)) return line;
  return valueAt(line[key], rest);
}

/** The lines of a CSV file, as objects: a row for each item of the list that has a line each. */
function linesOf({ lines, line }: Dataset, rows: readonly object[]): object[] {
  if (line !== undefined) return (rows as readonly TableRow[]).flatMap(cellsOf);
  if (lines === undefined) return [...rows];
  return rows.flatMap((row) => {
    const items: unknown = Reflect.get(row, lines.field);
    return Array.isArray(items) ? items.map((item: unknown) => ({ ...row, [lines.field]: item })) : [];
  });
}

/** The cells of a table, each with all that one must know of it. */
function cellsOf({ id, label, columns, periods }: TableRow): object[] {
  return periods.flatMap(({ rows, from, to, state, basis, checked, confidence }) =>
    rows.flatMap(([key = '', ...cells]) =>
      columns.map((column, at) => ({
        table: id,
        label,
        from,
        to,
        state,
        key,
        column: column.id,
        columnLabel: column.label,
        unit: column.unit,
        value: cells[at] ?? '',
        basis,
        checked,
        confidence,
      })),
    ),
  );
}

/** Text that Excel reads as UTF-8: with a byte-order mark, and the line ends of the CSV standard (RFC 4180). */
export function csvOf(dataset: Dataset, rows: readonly object[]): string {
  const columns: Column[] = columnsOf(dataset);
  return stringify(
    linesOf(dataset, rows).map((line) => columns.map(({ path }) => cellText(valueAt(line, path)))),
    { bom: true, header: true, columns: columns.map(({ name }) => name), record_delimiter: 'windows' },
  );
}
