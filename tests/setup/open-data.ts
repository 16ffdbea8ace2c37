import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const described = z.looseObject({ name: z.string() });
const openDataFile = z.looseObject({
  $schema: z.string(),
  name: z.string(),
  date: z.string(),
  version: z.string(),
  licence: z.string(),
  publisher: z.string(),
});

export type OpenDataFile = z.infer<typeof openDataFile>;

/** A JSON file under `data/` of a built site. */
export const readData = (dist: string, file: string): OpenDataFile =>
  openDataFile.parse(JSON.parse(readFileSync(join(dist, 'data', file), 'utf8')));

/** The rows of such a file, as they stand in it. */
export const rowsIn = (file: OpenDataFile): Record<string, unknown>[] =>
  z.array(z.record(z.string(), z.unknown())).parse(file[file.name]);

/** The lines of a CSV file under `data/`, as a spreadsheet reads them: the first names the columns. */
export function readTable(dist: string, file: string): { columns: string[]; lines: string[][] } {
  const [columns = [], ...lines] = z
    .array(z.array(z.string()))
    .parse(parse(readFileSync(join(dist, 'data', file)), { bom: true }));
  return { columns, lines };
}

const dataPackage = z.looseObject({
  name: z.string(),
  version: z.string(),
  licenses: z.array(described),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z
        .looseObject({
          fields: z.array(
            z.looseObject({
              name: z.string(),
              type: z.string(),
              description: z.string(),
              constraints: z
                .looseObject({ required: z.boolean().optional(), enum: z.array(z.string()).optional() })
                .optional(),
            }),
          ),
          primaryKey: z.array(z.string()),
        })
        .optional(),
    }),
  ),
});

export type DataPackage = z.infer<typeof dataPackage>;

/** The data package of a built site. */
export const readPackage = (dist: string): DataPackage =>
  dataPackage.parse(JSON.parse(readFileSync(join(dist, 'data/datapackage.json'), 'utf8')));
