import { revisionOf } from '../../policy/revision.ts';
import type { Bilingual } from '../../schema/primitives.ts';
import { fileSchema, type Dataset } from '../../schema/open-data/datasets.ts';
import { settings } from '../site.ts';
import { words } from '../../language/interface.ts';
import { dataAddress } from './address.ts';

/** The version of some rows: the day they speak of, and a fingerprint of what they say. */
export function versionOfRows(rows: readonly object[]): string {
  const { date, hash } = revisionOf(settings.asOf, [JSON.stringify(rows)]);
  return `${date}-${hash}`;
}

/** The rows do not fit what the schema promises. */
export class OpenDataError extends Error {}

/**
 * The text of a JSON file: what it says of itself, then one row a line, so that two versions can be compared.
 * @param title what the file holds, where that is not the whole dataset
 * @throws {OpenDataError} when a row is not what the schema says, with the row and the field
 */
export function jsonFile(dataset: Dataset, rows: readonly object[], title: Bilingual = dataset.title): string {
  const head = {
    $schema: dataAddress(`schema/${dataset.name}.json`),
    name: dataset.name,
    title,
    date: settings.asOf,
    version: versionOfRows(rows),
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: words.vi.siteName,
    homepage: `${settings.siteUrl}${settings.basePath}`,
  };
  const checked = fileSchema(dataset).safeParse({ ...head, [dataset.name]: rows });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const [, index, ...path] = issue?.path ?? [];
    const row = typeof index === 'number' ? JSON.stringify(rows[index] ?? head) : '';
    throw new OpenDataError(
      `data/${dataset.name}.json: ${row.slice(0, 60)}…: ${path.join('.')}: ${issue?.message ?? ''}; make src/schema/open-data and src/registry/open-data say the same`,
    );
  }
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "${dataset.name}": [\n${lines}\n]}\n`;
}
