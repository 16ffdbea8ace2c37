import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addNames, nameSearch, readNames, type NameSearch } from '../../src/policy/name-search.ts';
import { namesParts, type NamesFile, type NamesPart } from '../../src/policy/search-names.ts';
import type { Language } from '../../src/schema/primitives.ts';

/** The files of names of a built site in a language, part by part. */
export function namesFiles(dist: string, language: Language): Record<NamesPart, string> {
  const files = readdirSync(join(dist, '_astro'));
  const find = (part: NamesPart): string => {
    const file = files.find((name) => name.startsWith(`names-${language}-${part}.`));
    if (file === undefined) throw new Error(`the site has no names of its ${part} (${language})`);
    return join(dist, '_astro', file);
  };
  const [guides, register] = namesParts.map(find);
  return { guides: guides ?? '', register: register ?? '' };
}

/** The search by name of a built site, as its search page has it. */
export function builtSearch(dist: string, language: Language): NameSearch {
  const { guides, register } = namesFiles(dist, language);
  const read = (file: string): NamesFile => JSON.parse(readFileSync(file, 'utf8')) as NamesFile;
  return nameSearch(addNames(readNames(read(guides)), read(register)));
}
