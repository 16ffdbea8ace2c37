import type { Language } from '../schema/primitives.ts';
import type { Cell, ColumnUnit } from '../schema/table.ts';
import { formatValue } from './format.ts';

/** Writes a cell of a table in a language: a value with its unit, a year or month as it stands, or words. */
export function formatCell(cell: Cell, unit: ColumnUnit, language: Language): string {
  if (typeof cell === 'object') return cell[language];
  switch (unit) {
    case 'year':
    case 'month':
    case 'text':
      return String(cell);
    default:
      return typeof cell === 'number' || unit === 'date' || unit === 'day-of-year'
        ? formatValue(cell, unit, language)
        : cell;
  }
}
