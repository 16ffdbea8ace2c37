import { figureMentions, workFormulas } from '../registry/read-mdx.ts';
import type { Body, Content } from '../registry/content.ts';
import { sectionNames } from '../schema/explainer.ts';
import type { Language } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';

const languageName: Record<Language, string> = { vi: 'Vietnamese', en: 'English' };

function figuresShown(body: Body): Set<string> {
  return new Set([
    ...body.outline.tags.flatMap(({ name, attributes: { id, on } }) =>
      name === 'Rows' ? [`the table ${id}${on === undefined ? '' : ` on ${on}`}`] : [],
    ),
    ...figureMentions(body.outline).map(({ id, on, view }) => {
      // "short" and "value" differ only in wording, which the languages may choose freely.
      const moment = on === undefined ? '' : ` on ${on}`;
      return view === 'since' || view === 'until' ? `${id} (${view})${moment}` : `${id}${moment}`;
    }),
    ...workFormulas(body.outline).map(({ formula }) => `the result of ${formula}`),
  ]);
}

/** Finds texts that exist in one language only, and figures that only one language shows. */
export function bothLanguages(content: Content): Problem[] {
  const problems: Problem[] = [];
  const entries = [
    ...[...content.explainers.values()].map((page) => ({ ...page, kind: 'explainer' as const })),
    ...[...content.pages.values()].map((page) => ({ ...page, kind: 'page' as const })),
    ...[...content.snippets.values()].map((page) => ({ ...page, kind: 'snippet' as const })),
  ];
  for (const { kind, id, body, ...entry } of entries) {
    const folder = 'area' in entry ? `content/explainers/${entry.area}/${id}` : `content/${kind}s/${id}`;
    for (const language of ['vi', 'en'] as const)
      if (body[language] === undefined && !content.unreadable.has(`${folder}/${language}.mdx`))
        problems.push({
          file: `${folder}/${language}.mdx`,
          field: 'the file',
          wrong: `the ${languageName[language]} version is missing`,
          mend: 'write it: every text is in both languages',
        });
    const { vi, en } = body;
    if (vi === undefined || en === undefined) continue;
    for (const [here, there, language] of [
      [vi, en, 'en'],
      [en, vi, 'vi'],
    ] as const)
      for (const shown of figuresShown(here).difference(figuresShown(there)))
        problems.push({
          file: there.file,
          field: 'figures',
          wrong: `${shown} is shown in the other language only`,
          mend: `show it in the ${languageName[language]} text too, or take it out of the other`,
        });
    if (kind !== 'explainer') continue;
    for (const each of [vi, en]) {
      const sections = each.outline.tags
        .filter(({ name }) => name === 'Section')
        .map(({ attributes }) => attributes['name']);
      if (sections.join() !== sectionNames.join())
        problems.push({
          file: each.file,
          field: 'sections',
          wrong: `the sections are ${sections.join(', ') || 'missing'}`,
          mend: `write them all, in this order: ${sectionNames.join(', ')}`,
        });
    }
  }
  return problems;
}
