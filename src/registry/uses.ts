import { figuresOf, FormulaError, parseFormula } from '../policy/formula.ts';
import { mentionsIn } from '../policy/template.ts';
import { languages, type Language } from '../schema/primitives.ts';
import { withSnippets, type Body, type Snippet, type Uses } from './content.ts';
import { figureMentions, workFormulas } from './read-mdx.ts';

const unique = <T>(items: T[]): T[] => [...new Set(items)];

/** Every string inside a piece of data. */
function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(stringsIn);
  if (typeof data === 'object' && data !== null) return Object.values(data).flatMap(stringsIn);
  return [];
}

function formulaParts(formula: string): string[] {
  try {
    return figuresOf(parseFormula(formula));
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

/** What a page rests on: what its facts name, its texts in both languages, and the snippets in them. */
export function usesOf(
  meta: unknown,
  body: Partial<Record<Language, Body>>,
  snippets: ReadonlyMap<string, Snippet>,
): Uses {
  const shown = languages.flatMap((language) => {
    const own = body[language];
    return own === undefined ? [] : withSnippets(own, snippets, language);
  });
  return {
    figures: unique([
      ...stringsIn(meta)
        .flatMap(mentionsIn)
        .map(({ id }) => id),
      ...shown.flatMap(({ outline }) => [
        ...figureMentions(outline).map(({ id }) => id),
        ...workFormulas(outline).flatMap(({ formula }) => formulaParts(formula)),
      ]),
    ]),
    tables: unique(
      shown.flatMap(({ outline }) =>
        outline.tags.flatMap(({ name, attributes }) => (name === 'Rows' ? [attributes['id'] ?? ''] : [])),
      ),
    ),
    terms: unique(
      shown.flatMap(({ outline }) =>
        outline.tags.flatMap(({ name, attributes }) => (name === 'Term' ? [attributes['id'] ?? ''] : [])),
      ),
    ),
    documents: unique(
      shown.flatMap(({ outline }) =>
        outline.tags.flatMap(({ name, attributes }) => (name === 'Law' ? [attributes['document'] ?? ''] : [])),
      ),
    ),
  };
}
