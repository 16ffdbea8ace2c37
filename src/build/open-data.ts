import { dataAddress, dataFolder } from '../registry/open-data/address.ts';
import { jsonFile } from '../registry/open-data/files.ts';
import { rowsOf } from '../registry/open-data/rows.ts';
import { jsonSchemaOf } from '../schema/open-data/columns.ts';
import { datasetOf, datasets, fileSchema, type Dataset } from '../schema/open-data/datasets.ts';
import { csvOf } from './open-data/csv.ts';
import { dataPackage } from './open-data/data-package.ts';

/** The JSON Schema of a file, with its own address in it. */
function schemaFile(dataset: Dataset): string {
  const { $schema, ...schema } = jsonSchemaOf(fileSchema(dataset));
  const named = {
    $schema,
    $id: dataAddress(`schema/${dataset.name}.json`),
    title: `${dataset.title.vi}\n${dataset.title.en}`,
    ...schema,
  };
  return `${JSON.stringify(named, undefined, 2)}\n`;
}

/** The files of one figure each: what its page offers to download. */
function figureFiles(): { path: string; text: string }[] {
  const dataset = datasetOf('figures');
  return rowsOf('figures').flatMap((row) => [
    { path: `${dataFolder}/figures/${row.id}.json`, text: jsonFile(dataset, [row], row.label) },
    { path: `${dataFolder}/figures/${row.id}.csv`, text: csvOf(dataset, [row]) },
  ]);
}

/** Every file of the open data: its path below the built site, and its text. */
export function openDataFiles(): { path: string; text: string }[] {
  const all = datasets.map((dataset) => {
    const rows = rowsOf(dataset.name);
    return { dataset, rows, json: jsonFile(dataset, rows), csv: csvOf(dataset, rows) };
  });
  return [
    ...all.flatMap(({ dataset, json, csv }) => [
      { path: `${dataFolder}/${dataset.name}.json`, text: json },
      { path: `${dataFolder}/${dataset.name}.csv`, text: csv },
      { path: `${dataFolder}/schema/${dataset.name}.json`, text: schemaFile(dataset) },
    ]),
    ...figureFiles(),
    { path: `${dataFolder}/datapackage.json`, text: dataPackage(all) },
  ];
}
