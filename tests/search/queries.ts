import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { addressOf, type PageRef } from '../../src/registry/addresses.ts';
import type { Content } from '../../src/registry/content.ts';
import { languages, type Language } from '../../src/schema/primitives.ts';

/** Something a person types, and the addresses of the pages that answer it. */
export type Query = {
  ask: string;
  language: Language;
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
const file = z.strictObject({ vi: z.array(entry), en: z.array(entry) });

/** The address of what the file calls `newborn`, `figure:base-salary` or `term:co-payment`. */
function addressFor(content: Content, page: string, language: Language): string {
  const [, kind = 'explainer', id = ''] = /^(?:(figure|document|term|area|page):)?(.+)$/.exec(page) ?? [];
  const address = (ref: PageRef): string => addressOf(content, ref, language, '/');
  switch (kind) {
    case 'term':
      if (!content.glossary.has(id)) throw new Error(`there is no term ${id}`);
      return `${address({ kind: 'glossary' })}#${id}`;
    case 'document':
      return address({ kind, number: id });
    case 'explainer':
    case 'figure':
    case 'area':
    case 'page':
      return address({ kind, id });
    default:
      throw new Error(`what is ${page}?`);
  }
}

/** The queries of `queries.yaml`. @throws {Error} when one expects a page that does not exist */
export function readQueries(content: Content): Query[] {
  const read = file.parse(parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')));
  return languages.flatMap((language) =>
    read[language].map(({ ask, page, held = false }) => ({
      ask,
      language,
      answers: [page].flat().map((each) => addressFor(content, each, language)),
      held,
      plain: language === 'vi' && /^\p{ASCII}*$/u.test(ask),
    })),
  );
}
