import { z } from 'zod';
import { provenance } from './figure.ts';
import { bilingual, bilingualSlug, id, isoDate } from './primitives.ts';
import { units } from './unit.ts';

/** What a column may hold: a unit of figures, or a year, a month (`01/1966`), or words. */
export const columnUnits = [...units, 'year', 'month', 'text'] as const;
export type ColumnUnit = (typeof columnUnits)[number];
const columnUnit = z.enum(columnUnits);

const cell = z.union([z.number(), z.string().min(1), bilingual], {
  error: 'must be a number, a word, or { vi: …, en: … }',
});
export type Cell = z.infer<typeof cell>;

/** The key of a row as `<Rows>` names it. */
export const keyText = (key: Cell): string => (typeof key === 'object' ? key.vi : String(key));

const period = z.strictObject({
  from: isoDate,
  to: isoDate.optional(),
  rows: z.array(z.array(cell).min(2)).min(1, { error: 'is empty; a table needs rows' }),
  ...provenance,
});

/** A table that the law sets, row by row: its first column is the key one looks up. */
export const dataTable = z
  .strictObject({
    label: bilingual,
    slug: bilingualSlug,
    key: z.strictObject({ label: bilingual, unit: columnUnit }),
    columns: z.array(z.strictObject({ id, label: bilingual, unit: columnUnit })).min(1, {
      error: 'is empty; a table needs a column beside its key',
    }),
    note: bilingual.optional(),
    closed: z.literal(true).optional(),
    periods: z.array(period).min(1, { error: 'is empty; a table needs at least one period' }),
  })
  .superRefine(({ columns, periods }, context) => {
    periods.forEach(({ rows }, at) => {
      const keys = new Set<string>();
      rows.forEach((row, index) => {
        const path = ['periods', at, 'rows', index];
        if (row.length !== columns.length + 1)
          context.addIssue({
            code: 'custom',
            path,
            message: `has ${row.length} cells, and the table ${columns.length + 1} columns; write the key, then one value a column`,
          });
        const key = JSON.stringify(row[0]);
        if (keys.has(key))
          context.addIssue({ code: 'custom', path, message: `repeats the key ${key}; keep one of the two rows` });
        keys.add(key);
      });
    });
  });
export type AuthoredTable = z.infer<typeof dataTable>;
export const tableFile = z.record(id, dataTable);
