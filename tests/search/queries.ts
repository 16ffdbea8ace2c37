import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { addressOf, type PageRef } from '../../src/registry/addresses.ts';
import type { Content } from '../../src/registry/content.ts';
import { languages, type Language } from '../../src/schema/primitives.ts';

/** Something a person types, and the addresses of the pages that answer it. */
export type Query = {
  ask: string;
  language: Language;
  /** The file it stands in. */
  area: string;
  /** Empty where nothing of ours answers it. */
  answers: string[];
  /** Whether it was kept aside while the search was tuned. */
  held: boolean;
  /** Whether it is Vietnamese without any diacritics. */
  plain: boolean;
};

const entry = z.strictObject({
  ask: z.string().min(1),
  page: z.union([z.string(), z.array(z.string()).min(2)]),
  held: z.literal(true).optional(),
});
const file = z.strictObject({ vi: z.array(entry).default([]), en: z.array(entry).default([]) });

/** What a query expects that is not ours to answer. */
const nothing = 'nothing';

/** The address of what the file calls `newborn`, `figure:base-salary`, `life-event:birth` or `term:co-payment`. */
function addressFor(content: Content, page: string, language: Language): string {
  const [, kind = 'explainer', id = ''] =
    /^(?:(figure|table|document|term|area|page|list|life-event|calculator):)?(.+)$/.exec(page) ?? [];
  const address = (ref: PageRef): string => addressOf(content, ref, language, '/');
  switch (kind) {
    case 'term':
      if (!content.glossary.has(id)) throw new Error(`there is no term ${id}`);
      return `${address({ kind: 'glossary' })}#${id}`;
    case 'document':
      return address({ kind, number: id });
    case 'list':
      if (id === 'commitments' || id === 'statistics' || id === 'communes') return address({ kind: id });
      throw new Error(`there is no list ${id}`);
    case 'explainer':
    case 'figure':
    case 'table':
    case 'area':
    case 'life-event':
    case 'calculator':
    case 'page':
      return address({ kind, id });
    default:
      throw new Error(`what is ${page}?`);
  }
}

const folder = new URL('queries/', import.meta.url);

/** The queries of all files of `queries/`, and those that expect a page which does not exist. */
export function readQueries(content: Content): { queries: Query[]; faults: string[] } {
  const faults: string[] = [];
  const queries = readdirSync(folder).flatMap((name) => {
    const read = file.parse(parse(readFileSync(new URL(name, folder), 'utf8')));
    return languages.flatMap((language) =>
      read[language].flatMap(({ ask, page, held = false }): Query[] => {
        try {
          return [
            {
              ask,
              language,
              area: name.replace('.yaml', ''),
              answers: page === nothing ? [] : [page].flat().map((each) => addressFor(content, each, language)),
              held,
              plain: language === 'vi' && /^\p{ASCII}*$/u.test(ask),
            },
          ];
        } catch (error) {
          faults.push(`${name}: ${ask}: ${String(error)}`);
          return [];
        }
      }),
    );
  });
  return { queries, faults };
}
