import { describe, expect, test } from 'vitest';
import { statedFigure, statedPeriod } from '../../src/schema/figure.ts';
import { legalDocument } from '../../src/schema/document.ts';
import { explainerMeta } from '../../src/schema/explainer.ts';
import { columnsOf, jsonSchemaOf, meaningOf, type JsonSchema } from '../../src/schema/open-data/columns.ts';
import { datasetOf, datasets, fileSchema, type Dataset } from '../../src/schema/open-data/datasets.ts';
import { languages } from '../../src/schema/primitives.ts';

/** Units grow in number, and that breaks nobody's program. */
const longest = 12;

function kindOf({ type, format, enum: choices, anyOf }: JsonSchema): string {
  if (anyOf !== undefined) return anyOf.map(kindOf).join(' or ');
  if (choices === undefined) return format ?? type ?? 'any';
  return choices.length > longest ? 'choice' : choices.join('|');
}

/** Every field of a shape, one a line: its place, what may stand there, and `?` where it may be absent. */
function outline(schema: JsonSchema, path: string): string[] {
  const { properties, items, required = [] } = schema;
  if (items !== undefined) return outline(items, `${path}[]`);
  if (properties === undefined) return [`${path}: ${kindOf(schema)}`];
  return Object.entries(properties).flatMap(([key, field]) =>
    outline(field, `${path}.${key}${required.includes(key) ? '' : '?'}`),
  );
}

// Others read these files by the names of their fields. Whoever changes one here changes it for them: say so in the
// changelog, then write the list anew with "npx vitest run tests/unit/open-data.test.ts -u".
test('the fields of the open data are those that we promised', async () => {
  const lines = datasets.flatMap((dataset) => [
    ...outline(jsonSchemaOf(dataset.row), dataset.name),
    `${dataset.name}.csv: ${columnsOf(dataset)
      .map(({ name }) => name)
      .join(' ')}`,
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('open-data-fields.txt');
});

/** Every field below a schema, with its path. */
function fieldsOf(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  if (schema.items !== undefined) return fieldsOf(schema.items, `${path}[]`);
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]): [string, JsonSchema][] =>
    // The two languages of a text need no explanation.
    key === 'vi' || key === 'en' ? [] : [[`${path}.${key}`, field], ...fieldsOf(field, `${path}.${key}`)],
  );
}

test.each(datasets)('every field of $name says in both languages what it means', (dataset) => {
  const silent = fieldsOf(jsonSchemaOf(fileSchema(dataset)))
    // What a text in a table is written in is said by the table.
    .filter(([path]) => !/\.key\.(?:label|unit)$/.test(path))
    .filter(([, field]) =>
      languages.some((language) => !/\S/.test(field.description?.split('\n')[languages.indexOf(language)] ?? '')),
    );
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('a field without a meaning is a mistake of ours', () => {
  expect(() => meaningOf({ type: 'string' }, 'en')).toThrow('describe it with field()');
});

const columns = (name: Parameters<typeof datasetOf>[0]): string[] =>
  columnsOf(datasetOf(name)).map((column) => column.name);
const keysOf = (shape: object): string[] => Object.keys(shape);

describe('what content/ says is in the data', () => {
  test.each([
    // The address of a page stands there instead of the slug.
    ['figure', keysOf(statedFigure.shape), datasetOf('figures').row, ['slug', 'featured']],
    ['document', keysOf(legalDocument.shape), datasetOf('documents').row, []],
    // The rest is the guide itself.
    [
      'guide',
      keysOf(explainerMeta.shape),
      datasetOf('benefits').row,
      ['slug', 'group', 'order', 'covers', 'where', 'decidedBy', 'glance', 'aliases', 'papers', 'basis', 'related'],
    ],
  ])('every field of a %s, but for those we name', (_, written, row, left) => {
    const given = Object.keys(row.shape);
    expect(written.filter((key) => !given.includes(key)).sort()).toEqual([...left].sort());
  });

  test('and every field of a value', () => {
    for (const key of keysOf(statedPeriod.shape)) expect(columns('figures')).toContain(key);
  });
});

test('a line of a CSV file has no two columns of one name', () => {
  const twice = datasets.flatMap((dataset: Dataset) =>
    columnsOf(dataset)
      .map(({ name }) => name)
      .filter((name, index, all) => all.indexOf(name) !== index)
      .map((name) => `${dataset.name}: ${name}`),
  );
  expect(twice).toEqual([]);
});
