import type { Content } from '../../registry/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { noSuch } from './no-such.ts';

/** The pages that a text may name as a whole, by what fills them. */
const listsOf = ({ places, statements, statistics }: Content): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries({ communes: places.communes, commitments: statements, statistics }).filter(
      ([, { size }]) => size > 0,
    ),
  );

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
    statistic: content.statistics,
    list: listsOf(content),
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
      mend: 'link with explainer:, figure:, table:, document:, page:, term:, statistic: or list:, or with a full https:// address',
    },
  ];
}

/** Links in texts that lead nowhere. */
export const linkReferences = (content: Content): Problem[] =>
  [...content.texts.values()].flatMap(({ file, outline }) =>
    outline.links.flatMap(({ target, line }) => linkProblems(content, file, target, line)),
  );
