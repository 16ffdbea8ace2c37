import { dataAddress, dataFolder } from '../../registry/open-data/address.ts';
import { jsonFile } from '../../registry/open-data/files.ts';
import { rowsOf } from '../../registry/open-data/rows.ts';
import { jsonSchemaOf } from '../../schema/open-data/columns.ts';
import { datasets, fileSchema, type Dataset } from '../../schema/open-data/datasets.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './data-package.ts';

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

/** Every file of the open data: its path below the built site, and its text. */
export function* openDataFiles(): Generator<readonly [path: string, text: string]> {
  const all = datasets.map((dataset) => {
    const rows = rowsOf(dataset.name);
    return { dataset, rows, json: jsonFile(dataset, rows), csv: csvOf(dataset, rows) };
  });
  for (const { dataset, json, csv } of all) {
    yield [`${dataFolder}/${dataset.name}.json`, json];
    yield [`${dataFolder}/${dataset.name}.csv`, csv];
    yield [`${dataFolder}/schema/${dataset.name}.json`, schemaFile(dataset)];
  }
  yield [`${dataFolder}/datapackage.json`, dataPackage(all)];
}
