import { replaceStatistics } from '../policy/statistic-mention.ts';
import type { Content, Body } from '../registry/content.ts';
import type { Language } from '../schema/primitives.ts';

/** A text a reader will see, with where an editor finds it. */
export type WrittenText = { file: string; field: string; language: Language; text: string; within: string[] };

const isBilingual = (value: object): value is Record<Language, string> =>
  'vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string';

function fromData(file: string, field: string, value: unknown): WrittenText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value))
    return (['vi', 'en'] as const).map((language) => ({
      file,
      field: `${field}.${language}`,
      language,
      text: value[language],
      within: [],
    }));
  return Object.entries(value).flatMap(([key, entry]) => fromData(file, field === '' ? key : `${field}.${key}`, entry));
}

function fromBodies(bodies: Partial<Record<Language, Body>>): WrittenText[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const body = bodies[language];
    return (body?.outline.texts ?? []).map(({ text, line, within }) => ({
      file: body?.file ?? '',
      field: `line ${line}`,
      language,
      text,
      within,
    }));
  });
}

/** The keys whose texts are names and search words, in which numbers may stand freely. */
const free = new Set(['slug', 'aliases', 'also', 'evidence', 'basis', 'parts', 'body', 'outline', 'uses', 'revision']);

const without = (data: object): object => Object.fromEntries(Object.entries(data).filter(([key]) => !free.has(key)));

/** A value of a chart in the middle of a text stands for no number typed by hand. */
const withoutStatistics = (written: WrittenText): WrittenText => ({
  ...written,
  text: replaceStatistics(written.text, () => ' … '),
});

/** Every text of the content that readers see, except titles of legal documents, which are quoted. */
export function writtenTexts(content: Content): WrittenText[] {
  const origin = (kind: string, key: string): string => content.origins.get(`${kind}:${key}`)?.file ?? 'content';
  return [
    ...[...content.explainers.values(), ...content.pages.values()].flatMap((page) => [
      ...fromData(page.file, '', without(page)),
      ...fromBodies(page.body),
    ]),
    ...[...content.lifeEvents.values()].flatMap((event) => fromData(event.file, '', without(event))),
    ...[...content.explainers.values()].flatMap(({ file, basis }) =>
      fromData(
        file,
        'basis',
        basis.map(({ says }) => ({ says })),
      ),
    ),
    ...[...content.snippets.values()].flatMap(({ body }) => fromBodies(body)),
    ...[...content.authoredFigures].flatMap(([id, { label, note }]) =>
      fromData(origin('figure', id), id, { label, note }),
    ),
    ...[...content.documents.values()].flatMap(({ number, note }) =>
      fromData(origin('document', number), number, { note }),
    ),
    ...[...content.tables.values()].flatMap(({ id, label, note, key, columns }) =>
      fromData(origin('table', id), id, { label, note, key, columns }),
    ),
    ...[...content.offices].flatMap(([id, { name, does, complaint }]) =>
      fromData(origin('office', id), id, { name, does, complaint }),
    ),
    ...[...content.places.matters].flatMap(([id, { title, before, note }]) =>
      fromData('content/places/matters.yaml', id, { title, before, note }),
    ),
    ...content.places.namesakes.flatMap(({ name, was, now }) =>
      fromData('content/places/communes.yaml', `namesakes.${name}`, { was, now }),
    ),
    ...[...content.glossary].flatMap(([id, { term, plain }]) => fromData(origin('term', id), id, { term, plain })),
    ...[...content.areas].flatMap(([id, area]) => fromData('content/areas.yaml', id, without(area))),
    ...[...content.situations].flatMap(([id, situation]) => fromData('content/situations.yaml', id, situation)),
    ...[...content.sources].flatMap(([id, { publisher, about }]) =>
      fromData(origin('source', id), id, { publisher, about }),
    ),
    ...[...content.statistics.values()].flatMap((statistic) =>
      fromData(origin('statistic', statistic.id), statistic.id, statistic).map(withoutStatistics),
    ),
    ...[...content.statements.values()].flatMap((statement) =>
      fromData(origin('statement', statement.id), `statements.${statement.id}`, statement).map(withoutStatistics),
    ),
    ...(content.commitments === undefined
      ? []
      : fromData('content/commitments.yaml', '', {
          article: without(content.commitments.article),
          timeline: content.commitments.timeline,
        }).map(withoutStatistics)),
    ...[...content.benefits.facts].flatMap(([key, { question, help, ...rest }]) =>
      fromData(origin('fact', key), key, { question, help, values: 'values' in rest ? rest.values : undefined }),
    ),
    ...[...content.benefits.conditions.values()].flatMap(({ id, file, yes, no, open }) =>
      fromData(file, `conditions.${id}`, { yes, no, open }),
    ),
    ...[...content.benefits.rules.values()].flatMap(({ id, file, label }) =>
      fromData(file, `benefits.${id}`, { label }),
    ),
    ...content.changes.flatMap(({ id, title, text }) => fromData(origin('change', id), id, { title, text })),
  ];
}
