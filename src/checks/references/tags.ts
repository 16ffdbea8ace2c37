import { periodOn } from '../../policy/figures.ts';
import { figureViews, isFigureView } from '../../policy/template.ts';
import type { Body, Content, DataTable } from '../../registry/content.ts';
import type { Tag } from '../../registry/read-mdx.ts';
import { sectionNames } from '../../schema/explainer.ts';
import { parsePinpoint } from '../../schema/pinpoint.ts';
import { isoDate } from '../../schema/primitives.ts';
import type { Problem } from '../../schema/problem.ts';
import { keyText } from '../../schema/table.ts';
import { documentProblems, noSuch } from './no-such.ts';

/** The components of the text, the attributes each needs, and those it may have besides. */
const components: Record<string, { needed: string[]; optional?: string[] }> = {
  Section: { needed: ['name'], optional: ['title'] },
  Figure: { needed: ['id'], optional: ['show', 'on', 'mark'] },
  Law: { needed: ['document', 'at'] },
  Term: { needed: ['id'] },
  Papers: { needed: [] },
  Example: { needed: ['title'] },
  Suppose: { needed: ['vnd'], optional: ['show'] },
  Work: { needed: ['formula', 'unit'] },
  Question: { needed: ['ask'] },
  Snippet: { needed: ['id'] },
  Note: { needed: [] },
  Refused: { needed: [] },
  Letter: { needed: ['title'] },
  Rows: { needed: ['id'], optional: ['on', 'from', 'to', 'only'] },
  Table: { needed: ['caption'] },
};

function tagProblems(content: Content, body: Body, { name, attributes, line }: Tag): Problem[] {
  const { file } = body;
  const field = `line ${line}`;
  const component = components[name];
  if (component === undefined)
    return [noSuch(file, field, 'component', `<${name}>`, `use one of ${Object.keys(components).join(', ')}`)];
  const { needed, optional = [] } = component;
  const unknown = Object.keys(attributes).filter((attribute) => ![...needed, ...optional].includes(attribute));
  if (unknown.length > 0)
    return [
      {
        file,
        field,
        wrong: `<${name}> has no ${unknown.join(' and no ')}`,
        mend:
          needed.length + optional.length === 0
            ? 'take it out'
            : `correct its spelling; it takes ${[...needed, ...optional].join(', ')}`,
      },
    ];
  const missing = needed.filter((attribute) => (attributes[attribute] ?? '') === '');
  if (missing.length > 0)
    return [
      {
        file,
        field,
        wrong: `<${name}> lacks ${missing.join(' and ')}`,
        mend: `add ${missing.map((a) => `${a}="…"`).join(' ')}`,
      },
    ];
  const target = attributes['id'] ?? '';
  switch (name) {
    case 'Section':
      return (sectionNames as readonly string[]).includes(attributes['name'] ?? '')
        ? []
        : [noSuch(file, field, 'section', attributes['name'] ?? '', `use one of ${sectionNames.join(', ')}`)];
    case 'Figure':
      return isFigureView(attributes['show'] ?? 'value')
        ? []
        : [
            noSuch(
              file,
              field,
              'way to show a figure',
              attributes['show'] ?? '',
              `use one of ${figureViews.join(', ')}`,
            ),
          ];
    case 'Law':
      return parsePinpoint(attributes['at'] ?? '') === undefined
        ? [
            {
              file,
              field,
              wrong: `"${attributes['at']}" is not a place in a law`,
              mend: 'write it as Điều 3 khoản 2 điểm a, Điều 5, 6, Phụ lục II mục 3, or toàn văn',
            },
          ]
        : documentProblems(content, file, field, [{ document: attributes['document'] ?? '' }]);
    case 'Rows': {
      const table = content.tables.get(target);
      if (table === undefined)
        return content.unreadable.has(`table:${target}`)
          ? []
          : [noSuch(file, field, 'table', target, 'correct the id, or add the table to content/tables')];
      return rowsProblems(table, file, field, attributes);
    }
    case 'Term':
      return content.glossary.has(target) || content.unreadable.has(`term:${target}`)
        ? []
        : [noSuch(file, field, 'glossary term', target, 'correct the id, or add the term to content/glossary')];
    case 'Snippet':
      return content.snippets.has(target)
        ? []
        : [noSuch(file, field, 'snippet', target, 'correct the id, or add the folder to content/snippets')];
    default:
      return [];
  }
}

/** What `<Rows>` asks of a table that it cannot give. */
function rowsProblems(table: DataTable, file: string, field: string, attributes: Tag['attributes']): Problem[] {
  const { on, from, to, only } = attributes;
  if (on !== undefined && (!isoDate.safeParse(on).success || periodOn(table, on).state !== 'current'))
    return [
      {
        file,
        field,
        wrong: `the table "${table.id}" has no rows on ${on}`,
        mend: 'choose a day inside one of its periods',
      },
    ];
  const keys = new Set(table.periods.flatMap(({ rows }) => rows.map(([key = '']) => keyText(key))));
  return [from, to, ...(only?.split(',') ?? [])].flatMap((key) =>
    key === undefined || keys.has(key.trim())
      ? []
      : [noSuch(file, field, 'row', key.trim(), `choose a key of the table "${table.id}"`)],
  );
}

/** Tags that we do not have, attributes they do not take, and what they name that is not there. */
export const tagReferences = (content: Content): Problem[] =>
  [...content.texts.values()].flatMap((body) => body.outline.tags.flatMap((tag) => tagProblems(content, body, tag)));
