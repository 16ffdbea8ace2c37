import { figureOn, periodOn } from '../policy/figures.ts';
import { mentionsIn, figureViews, isFigureView, type FigureMention } from '../policy/template.ts';
import { figureMentions, type Tag } from '../registry/read-mdx.ts';
import type { Body, Content, DataTable } from '../registry/content.ts';
import { sectionNames } from '../schema/explainer.ts';
import { keyText } from '../schema/table.ts';
import { parsePinpoint } from '../schema/pinpoint.ts';
import { isoDate, type Basis } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';
import { writtenTexts } from './written-texts.ts';

/** The components of the text, the attributes each needs, and those it may have besides. */
const components: Record<string, { needed: string[]; optional?: string[] }> = {
  Section: { needed: ['name'], optional: ['title'] },
  Figure: { needed: ['id'], optional: ['show', 'on', 'mark'] },
  Law: { needed: ['document', 'at'] },
  Term: { needed: ['id'] },
  Papers: { needed: [] },
  Example: { needed: ['title'] },
  Suppose: { needed: ['vnd'] },
  Work: { needed: ['formula', 'unit'] },
  Question: { needed: ['ask'] },
  Snippet: { needed: ['id'] },
  Note: { needed: [] },
  Refused: { needed: [] },
  Letter: { needed: ['title'] },
  Rows: { needed: ['id'], optional: ['on', 'from', 'to', 'only'] },
  Table: { needed: ['caption'] },
};

const noSuch = (file: string, field: string, kind: string, name: string, mend: string): Problem => ({
  file,
  field,
  wrong: `there is no ${kind} "${name}"`,
  mend,
});

function mentionProblems(content: Content, file: string, field: string, mention: FigureMention): Problem[] {
  const figure = content.figures.get(mention.id);
  if (figure === undefined)
    return content.authoredFigures.has(mention.id) || content.unreadable.has(`figure:${mention.id}`)
      ? [] // it is reported where it stands
      : [noSuch(file, field, 'figure', mention.id, 'correct the id, or add the figure to content/figures')];
  if (mention.on !== undefined && !isoDate.safeParse(mention.on).success)
    return [{ file, field, wrong: `"${mention.on}" is not a day that exists`, mend: 'write the day as 2026-07-01' }];
  if (mention.on !== undefined && figureOn(figure, mention.on).state !== 'current')
    return [
      {
        file,
        field,
        wrong: `the figure "${mention.id}" has no value on ${mention.on}`,
        mend: 'choose a day inside one of its periods',
      },
    ];
  if (mention.view === 'until' && figure.periods.every(({ to }) => to === undefined))
    return [{ file, field, wrong: `the figure "${mention.id}" has no last day`, mend: 'leave "until" out' }];
  return [];
}

const hasExplainer = (content: Content, id: string): boolean =>
  content.explainers.has(id) || content.unreadable.has(`explainer:${id}`);

function documentProblems(content: Content, file: string, field: string, basis: Pick<Basis, 'document'>[]): Problem[] {
  return basis.flatMap(({ document }) =>
    content.documents.has(document) || content.unreadable.has(`document:${document}`)
      ? []
      : [noSuch(file, field, 'document', document, 'correct the number, or add the document to content/documents')],
  );
}

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

function linkProblems(content: Content, file: string, target: string, line: number): Problem[] {
  const field = `line ${line}`;
  const [scheme = '', ...rest] = target.split(':');
  const key = rest.join(':');
  const known: Record<string, ReadonlyMap<string, unknown>> = {
    explainer: content.explainers,
    page: content.pages,
    figure: content.figures,
    table: content.tables,
    document: content.documents,
    term: content.glossary,
  };
  const collection = known[scheme];
  if (collection !== undefined)
    return collection.has(key) || content.unreadable.has(target)
      ? []
      : [noSuch(file, field, scheme, key, 'correct the link')];
  if (scheme === 'https' && URL.canParse(target)) return [];
  return [
    {
      file,
      field,
      wrong: `the link "${target}" leads nowhere we can check`,
      mend: 'link with explainer:, figure:, table:, document:, page: or term:, or with a full https:// address',
    },
  ];
}

/** Finds everything that points to something that is not there. */
export function references(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const { file, field, text } of writtenTexts(content)) {
    if (/\{[^}]*\}/.test(text) && mentionsIn(text).length !== (text.match(/\{[^}]*\}/g) ?? []).length)
      problems.push({
        file,
        field,
        wrong: `something in curly brackets is not a figure ("${/\{[^}]*\}/.exec(text)?.[0] ?? ''}")`,
        mend: `write {id}, {id|${figureViews.join('}, {id|')}} or {id@2026-07-01}`,
      });
    for (const mention of mentionsIn(text)) problems.push(...mentionProblems(content, file, field, mention));
  }
  const bodies = [...content.explainers.values(), ...content.pages.values(), ...content.snippets.values()].flatMap(
    ({ body }) => Object.values(body),
  );
  for (const body of bodies) {
    for (const tag of body.outline.tags) {
      problems.push(...tagProblems(content, body, tag));
      const [mention] = figureMentions({ ...body.outline, tags: [tag] });
      if (mention !== undefined) problems.push(...mentionProblems(content, body.file, `line ${tag.line}`, mention));
    }
    for (const { target, line } of body.outline.links) problems.push(...linkProblems(content, body.file, target, line));
  }
  for (const explainer of content.explainers.values()) {
    const { file } = explainer;
    if (!content.areas.has(explainer.area) && !content.unreadable.has(`area:${explainer.area}`))
      problems.push(
        noSuch(file, 'the folder', 'area', explainer.area, 'move the folder, or add the area to content/areas.yaml'),
      );
    const area = content.areas.get(explainer.area);
    if (area !== undefined && area.groups[explainer.group] === undefined)
      problems.push(
        noSuch(
          file,
          'group',
          'group',
          explainer.group,
          `choose one of ${Object.keys(area.groups).join(', ')}, or add it to content/areas.yaml`,
        ),
      );
    for (const id of explainer.situations)
      if (!content.situations.has(id) && !content.unreadable.has(`situation:${id}`))
        problems.push(
          noSuch(file, 'situations', 'situation', id, `choose one of ${[...content.situations.keys()].join(', ')}`),
        );
    for (const [field, id] of [
      ...explainer.where.map((each) => ['where', each] as const),
      ['decidedBy', explainer.decidedBy] as const,
    ])
      if (!content.offices.has(id) && !content.unreadable.has(`office:${id}`))
        problems.push(
          noSuch(file, field, 'office', id, 'correct the id, or add the office to content/places/offices.yaml'),
        );
    const decider = content.offices.get(explainer.decidedBy);
    if (decider !== undefined && decider.complaint === undefined)
      problems.push({
        file,
        field: 'decidedBy',
        wrong: `the office "${explainer.decidedBy}" does not say who hears a complaint`,
        mend: 'name the office that decides, or give it a complaint in content/places/offices.yaml',
      });
    problems.push(...documentProblems(content, file, 'basis', explainer.basis));
    problems.push(
      ...documentProblems(
        content,
        file,
        'papers',
        (explainer.papers ?? []).flatMap(({ basis }) => (basis ? [basis] : [])),
      ),
    );
    for (const id of explainer.related)
      if (!hasExplainer(content, id) || id === explainer.id)
        problems.push(noSuch(file, 'related', 'other explainer', id, 'correct the id or leave it out'));
  }
  for (const [id, figure] of content.authoredFigures) {
    const file = content.origins.get(`figure:${id}`)?.file ?? 'content/figures';
    const basis = 'periods' in figure ? figure.periods.flatMap((period) => period.basis) : figure.basis;
    problems.push(...documentProblems(content, file, `${id}.basis`, basis));
  }
  for (const { id, periods } of content.tables.values()) {
    const file = content.origins.get(`table:${id}`)?.file ?? 'content/tables';
    problems.push(
      ...documentProblems(
        content,
        file,
        `${id}.basis`,
        periods.flatMap(({ basis }) => basis),
      ),
    );
  }
  for (const [id, { basis = [], complaint }] of content.offices)
    problems.push(
      ...documentProblems(content, 'content/places/offices.yaml', `${id}.basis`, [
        ...basis,
        ...(complaint?.basis ?? []),
      ]),
    );
  for (const { number, amends = [], replacedBy } of content.documents.values()) {
    const file = content.origins.get(`document:${number}`)?.file ?? 'content/documents';
    const named = [...amends, ...(replacedBy === undefined ? [] : [replacedBy])].map((document) => ({ document }));
    problems.push(...documentProblems(content, file, number, named));
  }
  for (const change of content.changes) {
    const file = content.origins.get(`change:${change.id}`)?.file ?? 'content/changes';
    problems.push(...documentProblems(content, file, change.id, change.basis));
    for (const explainer of change.explainers)
      if (!hasExplainer(content, explainer))
        problems.push(noSuch(file, change.id, 'explainer', explainer, 'correct the id or leave it out'));
  }
  return problems;
}
