import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { formatValue } from '../../src/language/format.ts';
import type { AuthoredTree } from '../../src/schema/benefit.ts';
import { benefitRow } from '../../src/schema/open-data/benefits.ts';
import { datasets } from '../../src/schema/open-data/datasets.ts';
import { figureRow } from '../../src/schema/open-data/figures.ts';
import { pageRow } from '../../src/schema/open-data/pages.ts';
import { languages } from '../../src/schema/primitives.ts';
import { testDay, testUrl } from '../setup/build-site.ts';
import { expectNone } from '../setup/none.ts';
import { readData, readPackage, readTable, rowsIn } from '../setup/open-data.ts';
import { builtContent, filesOf, isNotFound, pagesOf } from '../setup/pages.ts';

const dist = inject('dist');
const files = filesOf(dist);
const figures = z.array(figureRow).parse(rowsIn(readData(dist, 'figures.json')));
const listed = z.array(pageRow).parse(rowsIn(readData(dist, 'pages.json')));

const validatorOf = (name: string) => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(dist, `data/schema/${name}.json`), 'utf8')) as object);
};

describe.each(datasets.map(({ name }) => name))('%s', (name) => {
  let file: ReturnType<typeof readData>;
  let validate: ReturnType<typeof validatorOf>;
  beforeAll(() => {
    file = readData(dist, `${name}.json`);
    validate = validatorOf(name);
  });

  test('is what its schema says', () => {
    validate(file);
    expectNone((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));
    expect(rowsIn(file).length).toBeGreaterThan(0);
  });

  test('is not, once a field is lost, added or of another kind', () => {
    const [first = {}, ...rest] = rowsIn(file);
    const [field = ''] = Object.keys(first);
    const { [field]: lost, ...without } = first;
    for (const row of [without, { ...first, [field]: [lost] }, { ...first, other: 1 }])
      expect(validate({ ...file, [name]: [row, ...rest] })).toBe(false);
    expect(validate({ ...file, licence: undefined })).toBe(false);
  });

  test('says its licence, its day, its version, and where its schema is', () => {
    expect(file).toMatchObject({ licence: 'CC-BY-4.0', date: testDay, name });
    expect(file.version).toMatch(new RegExp(`^${testDay}-[0-9a-f]{8}$`));
    expect(file.$schema).toBe(`${testUrl}/data/schema/${name}.json`);
    expect(files).toContain(`/data/schema/${name}.json`);
  });

  test('opens in a spreadsheet with its Vietnamese letters: UTF-8 with a mark, and lines that end as Windows ends them', () => {
    const bytes = readFileSync(join(dist, `data/${name}.csv`));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).includes(bytes.subarray(0, 3))).toBe(false);
    const text = bytes.toString('utf8');
    expect(text.match(/\r\n/g)?.length).toBe(text.split('\n').length - 1);
  });

  test('no cell is a formula to a spreadsheet', () => {
    const cells = readTable(dist, `${name}.csv`).lines.flat();
    expectNone(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || (cell.startsWith('-') && Number.isNaN(Number(cell)))));
  });
});

/** A row of a JSON file laid flat, as one would do it by hand. */
function flat(value: unknown, name: string): [string, string][] {
  if (Array.isArray(value)) return [[name, value.map(inCell).join(' | ')]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, name === '' ? key : `${name}_${key}`));
  return [[name, String(value)]];
}
function inCell(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .map(inCell)
    .filter((part) => part !== '')
    .join(', ');
}

describe.each(datasets.filter(({ line }) => line === undefined))('$name.csv', ({ name, lines: exploded }) => {
  test('says what the JSON file says', () => {
    const rows = rowsIn(readData(dist, `${name}.json`)).flatMap((row) => {
      if (exploded === undefined) return [Object.fromEntries(flat(row, ''))];
      const { [exploded.field]: items, ...rest } = row;
      const own = Object.fromEntries(flat(rest, ''));
      return z
        .array(z.unknown())
        .parse(items)
        .map((item) => ({
          ...own,
          ...Object.fromEntries(flat(item, '').map(([key, text]) => [exploded.prefix + key, text])),
        }));
    });
    const { columns, lines } = readTable(dist, `${name}.csv`);
    expect(lines.length).toBe(rows.length);
    expect(new Set(columns)).toEqual(new Set([...columns, ...rows.flatMap(Object.keys)]));
    lines.forEach((cells, index) => {
      const row: Record<string, string> = rows[index] ?? {};
      expect(cells).toEqual(columns.map((column) => row[column] ?? ''));
    });
  });
});

test('tables.csv has every cell of every table', () => {
  const cell = z.union([z.number(), z.string(), z.record(z.string(), z.string())]);
  const row = z.looseObject({
    id: z.string(),
    columns: z.array(z.looseObject({ id: z.string() })),
    periods: z.array(z.looseObject({ from: z.string(), rows: z.array(z.array(cell)) })),
  });
  const inEnglish = (value: z.infer<typeof cell> = ''): string =>
    String(typeof value === 'object' ? value['en'] : value);
  const expected = z
    .array(row)
    .parse(rowsIn(readData(dist, 'tables.json')))
    .flatMap(({ id, columns, periods }) =>
      periods.flatMap(({ from, rows }) =>
        rows.flatMap(([key, ...cells]) =>
          columns.map((column, at) => [id, from, inEnglish(key), column.id, inEnglish(cells[at])]),
        ),
      ),
    );
  const { columns, lines } = readTable(dist, 'tables.csv');
  const at = ['table', 'from', 'key_en', 'column', 'value_en'].map((name) => columns.indexOf(name));
  expect(lines.map((cells) => at.map((index) => cells[index]))).toEqual(expected);
});

describe('the data package', () => {
  const described = readPackage(dist);

  test('names every table and every JSON file, with its size and fingerprint', () => {
    expect(described.resources.map(({ path }) => path).sort()).toEqual(
      datasets.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]).sort(),
    );
    for (const { path, bytes, hash } of described.resources) {
      const text = readFileSync(join(dist, 'data', path));
      expect(text.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`, path).toBe(hash);
    }
  });

  test('says its licence and version', () => {
    expect(described.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(described.version).toMatch(new RegExp(`^${testDay}-[0-9a-f]{8}$`));
  });

  const tables = described.resources.flatMap(({ path, schema }) => (schema === undefined ? [] : [{ path, ...schema }]));
  test.each(tables)('$path has the columns it says, and in them what it says', ({ path, fields, primaryKey }) => {
    const { columns, lines } = readTable(dist, path);
    expect(fields.map(({ name }) => name)).toEqual(columns);
    const kinds: Record<string, RegExp> = {
      string: /^/,
      any: /^/,
      number: /^-?\d+(?:\.\d+)?$/,
      integer: /^-?\d+$/,
      boolean: /^(?:true|false)$/,
      date: /^\d{4}-\d\d-\d\d$/,
    };
    const wrong = fields.flatMap(({ name, type, constraints }, at) =>
      lines.flatMap((cells) => {
        const cell = cells[at] ?? '';
        if (cell === '') return constraints?.required === true ? [`${name} is empty: ${cells.join()}`] : [];
        const choices = constraints?.enum;
        const fits = kinds[type]?.test(cell) === true && (choices === undefined || choices.includes(cell));
        return fits ? [] : [`${name}: "${cell}" is no ${type}`];
      }),
    );
    expectNone(wrong);
    const keys = lines.map((cells) => JSON.stringify(primaryKey.map((name) => cells[columns.indexOf(name)])));
    expectNone(keys.filter((key, index) => keys.indexOf(key) !== index));
    expectNone(fields.filter(({ description }) => !/^.+\n.+$/.test(description)).map(({ name }) => name));
  });
});

test('pages.json lists every page of the site with both its addresses, and no other', () => {
  const built = pagesOf(dist).filter((page) => !isNotFound(page));
  expect(listed.flatMap(({ url }) => [url.vi, url.en]).sort()).toEqual(built.map(({ path }) => testUrl + path).sort());
});

// Read as text: to parse every page takes a minute.
const htmlOf = new Map(pagesOf(dist).map(({ path, html }) => [testUrl + path, html]));
const asWritten = (html: string | undefined): string =>
  (html ?? '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll(/&amp;|&#38;/g, '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('pages.json gives a page the title that it gives itself', () => {
  const wrong = listed.flatMap(({ url, title }) =>
    languages.flatMap((language) => {
      const html = htmlOf.get(url[language]) ?? '';
      const own = asWritten(/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1]);
      return own === asWritten(title[language]) ? [] : [`${url[language]}: "${title[language]}" instead of "${own}"`];
    }),
  );
  expectNone(wrong);
});

test('a figure in the data has the value that its page shows', () => {
  const wrong = figures.flatMap(({ url, unit, periods }) => {
    const now = periods.find(({ state }) => state === 'current') ?? periods.at(-1);
    return languages.flatMap((language) => {
      const shown = asWritten(/id="value">(.*?)<\/p>/s.exec(htmlOf.get(url[language]) ?? '')?.[1]).replace(/ ?\*$/, '');
      const meant = asWritten(formatValue(now?.value ?? '', unit, language));
      return shown === meant ? [] : [`${url[language]}: "${shown}" instead of "${meant}"`];
    });
  });
  expectNone(wrong);
});

test('the data hold every figure with every value it had, and what was read for it', () => {
  const content = builtContent();
  expect(new Map(figures.map(({ id, periods }) => [id, periods.map(({ value }) => value)]))).toEqual(
    new Map([...content.figures].map(([id, { periods }]) => [id, periods.map(({ value }) => value)])),
  );
  expectNone(
    figures
      .filter(({ periods }) => periods.some(({ basis, evidence }) => basis.length === 0 || evidence.length === 0))
      .map(({ id }) => id),
  );
});

test('every benefit that a guide covers is in the data, once', () => {
  const covered = [...builtContent().explainers.values()].flatMap(({ covers }) => covers);
  expect(
    rowsIn(readData(dist, 'benefits.json'))
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...new Set(covered)].sort());
});

describe('the rules of who gets a benefit', () => {
  const { rules, conditions: known } = builtContent().benefits;
  const given = z
    .array(benefitRow)
    .parse(rowsIn(readData(dist, 'benefits.json')))
    .flatMap(({ id, rule }) => (rule === undefined ? [] : [{ id, rule }]));
  const holds = (tree: AuthoredTree, is: (name: string) => boolean): boolean => {
    if (typeof tree === 'string') return is(tree);
    if ('not' in tree) return !holds(tree.not, is);
    return 'all' in tree ? tree.all.every((each) => holds(each, is)) : tree.any.some((each) => holds(each, is));
  };
  /** A line of names, and, or, not and brackets, as a reader of the file would work it out. */
  const worked = (line: string, is: (name: string) => boolean): boolean => {
    const tokens = line.match(/[()]|[\w-]+/g) ?? [];
    const one = (): boolean => {
      const token = tokens.shift() ?? '';
      if (token === 'not') return !one();
      if (token !== '(') return is(token);
      const inside = several();
      tokens.shift();
      return inside;
    };
    const several = (): boolean => {
      let value = one();
      while (tokens[0] === 'and' || tokens[0] === 'or') {
        const word = tokens.shift();
        const next = one();
        value = word === 'and' ? value && next : value || next;
      }
      return value;
    };
    return several();
  };

  test('are in the data, every one', () => {
    expect(given.map(({ id }) => id).sort()).toEqual([...rules.keys()].sort());
  });

  test.each(given)('that of $id has its conditions with their clauses, and means what ours means', ({ id, rule }) => {
    const names = new Set(rule.conditions.map((each) => each.id));
    for (const line of [rule.when, ...rule.amounts.flatMap(({ when = [] }) => when)])
      for (const name of line.match(/[\w-]+/g) ?? [])
        if (!['and', 'or', 'not'].includes(name)) expect(names, line).toContain(name);
    for (const { id: name, document, pinpoint } of rule.conditions)
      expect({ document, pinpoint }).toEqual(known.get(name)?.basis);
    const own = rules.get(id)?.when ?? '';
    const all = [...names];
    for (const isTrue of [[], all, ...all.flatMap((name) => [[name], all.filter((other) => other !== name)])])
      expect(
        worked(rule.when, (name) => isTrue.includes(name)),
        isTrue.join(),
      ).toBe(holds(own, (name) => isTrue.includes(name)));
  });

  test('name figures that are in the data', () => {
    const ids = new Set(figures.map(({ id }) => id));
    expectNone(
      given.flatMap(({ id, rule }) =>
        [rule.during, ...[...rule.amounts, ...rule.conditions].map(({ figure }) => figure)].flatMap((figure) =>
          figure === undefined || ids.has(figure) ? [] : [`${id}: ${figure}`],
        ),
      ),
    );
  });
});

test('no text of the data is an unfinished one', () => {
  const texts = datasets.map(({ name }) => readFileSync(join(dist, `data/${name}.json`), 'utf8'));
  const traces =
    /\{[a-z0-9-]+(?:@[\d-]+)?(?:\|[a-z]+)?\}|\bundefined\b|\bNaN\b|(?:^|[\s"'(=])\/(?:work|home|tmp|root)\//m;
  expectNone(texts.flatMap((text) => traces.exec(text)?.[0] ?? []));
});
