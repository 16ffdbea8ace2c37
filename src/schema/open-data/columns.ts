import { z } from 'zod';
import { languages, type Bilingual, type Language } from '../primitives.ts';
import type { Dataset } from './datasets.ts';

/** The part of JSON Schema that our files use. */
export type JsonSchema = {
  type?: string;
  description?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  [keyword: string]: unknown;
};

/** The JSON Schema of a shape of ours. The format says what a day is: the long pattern that Zod adds is left out. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  }) as JsonSchema;
}

/** What a field means, in a language. @throws {Error} when its schema says nothing of it */
export function meaningOf({ description }: JsonSchema, language: Language): string {
  const said = description?.split('\n')[languages.indexOf(language)];
  if (said === undefined) throw new Error('a field of the open data says nothing of itself; describe it with field()');
  return said;
}

/** A column of a CSV file: where its cell lies in a row, and what may stand in it. */
export type Column = {
  name: string;
  path: string[];
  /** The type in a Frictionless Table Schema. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'any';
  /** Every row has it. */
  required: boolean;
  choices: string[] | undefined;
  means: Bilingual;
};

const isBilingual = ({ properties }: JsonSchema): boolean =>
  properties !== undefined && Object.keys(properties).sort().join() === 'en,vi';

/** A cell may be bilingual and may not: in either case it has a column a language. */
const isMaybeBilingual = ({ anyOf }: JsonSchema): boolean => anyOf?.some(isBilingual) === true;

function typeOf({ type, format, anyOf }: JsonSchema): Column['type'] {
  if (anyOf !== undefined) return 'any';
  if (format === 'date') return 'date';
  return type === 'number' || type === 'integer' || type === 'boolean' ? type : 'string';
}

const inLanguages = { vi: { vi: 'tiếng Việt', en: 'Vietnamese' }, en: { vi: 'tiếng Anh', en: 'English' } };

function columnsIn(schema: JsonSchema, path: string[], prefix: string, certain: boolean): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]): Column[] => {
    const name = prefix + key;
    const required = certain && (schema.required?.includes(key) ?? false);
    const at = [...path, key];
    const means = { vi: meaningOf(field, 'vi'), en: meaningOf(field, 'en') };
    if (isBilingual(field) || isMaybeBilingual(field))
      return languages.map((language) => ({
        name: `${name}_${language}`,
        path: [...at, language],
        type: typeOf(field),
        required,
        choices: undefined,
        means: {
          vi: `${means.vi} (${inLanguages[language].vi})`,
          en: `${means.en} (${inLanguages[language].en})`,
        },
      }));
    if (field.properties !== undefined) return columnsIn(field, at, `${name}_`, required);
    const choices = field.enum?.filter((choice) => typeof choice === 'string');
    return [{ name, path: at, type: typeOf(field), required: required && field.type !== 'array', choices, means }];
  });
}

const known = new Map<Dataset, Column[]>();

/**
 * The columns of the CSV file of a dataset. A text in two languages has a column for each; an object inside is laid
 * flat; a list stands in one cell. Where a line is one item of a list, the fields of the item come last.
 */
export function columnsOf(dataset: Dataset): Column[] {
  const columns = known.get(dataset) ?? work(dataset);
  known.set(dataset, columns);
  return columns;
}

function work({ row, line, lines }: Dataset): Column[] {
  const schema = jsonSchemaOf(line ?? row);
  if (line !== undefined || lines === undefined) return columnsIn(schema, [], '', true);
  const { [lines.field]: list, ...rest } = schema.properties ?? {};
  const item = list?.items ?? {};
  const inside = columnsIn(item, [lines.field], lines.prefix, true);
  const taken = new Set(inside.map(({ name }) => name));
  // Each item has an address of its own: that of the whole row would say less.
  return [
    ...columnsIn({ ...schema, properties: rest }, [], '', true).filter(({ name }) => !taken.has(name)),
    ...inside,
  ];
}
