import { createHash } from 'node:crypto';
import { words } from '../../language/interface.ts';
import { versionOfRows } from '../../registry/open-data/files.ts';
import { settings } from '../../registry/site.ts';
import { columnsOf, type Column } from '../../schema/open-data/columns.ts';
import type { Dataset } from '../../schema/open-data/datasets.ts';
import type { Bilingual } from '../../schema/primitives.ts';

type Written = { dataset: Dataset; rows: readonly object[]; json: string; csv: string };

const both = ({ vi, en }: Bilingual): string => `${vi}\n${en}`;

const tableField = ({ name, type, means, required, choices }: Column): object => ({
  name,
  type,
  description: both(means),
  ...(required || choices !== undefined
    ? { constraints: { ...(required && { required }), ...(choices !== undefined && { enum: choices }) } }
    : {}),
});

const fileFacts = (text: string): object => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});

/** The Frictionless Data Package over the tables: what each file is, its columns, licence, version and date. */
export function dataPackage(written: readonly Written[]): string {
  const home = `${settings.siteUrl}${settings.basePath}`;
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'an-sinh-vinh-phuc',
    title: `${words.vi.siteName}: ${words.vi.tagline}`,
    description: `${words.vi.tagline}\n${words.en.tagline}`,
    homepage: home,
    version: versionOfRows(written.map(({ dataset, rows }) => ({ [dataset.name]: versionOfRows(rows) }))),
    created: `${settings.asOf}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: words.vi.siteName, path: home, roles: ['publisher'] }],
    resources: written.flatMap(({ dataset, rows, json, csv }) => [
      {
        name: dataset.name,
        type: 'table',
        title: both(dataset.title),
        description: both(dataset.lines?.are ?? dataset.holds),
        path: `${dataset.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...fileFacts(csv),
        version: versionOfRows(rows),
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: columnsOf(dataset).map(tableField),
          missingValues: [''],
          primaryKey: dataset.primaryKey,
        },
      },
      {
        name: `${dataset.name}-json`,
        title: both(dataset.title),
        description: both(dataset.holds),
        path: `${dataset.name}.json`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        ...fileFacts(json),
        version: versionOfRows(rows),
      },
    ]),
  };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}
