import type { Content } from '../registry/content.ts';
import { languages, type Bilingual } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';
import { slugify } from '../language/fold.ts';
import { staticSegments } from '../language/segments.ts';

/** Finds two pages that would live at the same address. */
export function slugs(content: Content): Problem[] {
  const problems: Problem[] = [];
  const claim = (entries: { space: string; slug: Bilingual; file: string; name: string }[]) => {
    for (const language of languages) {
      const taken = new Map<string, string>();
      for (const { space, slug, file, name } of entries) {
        const address = `${space}/${slug[language]}`;
        const holder = taken.get(address);
        if (holder !== undefined)
          problems.push({
            file,
            field: `${name}.slug.${language}`,
            wrong: `"${slug[language]}" is taken by ${holder}`,
            mend: 'choose another slug',
          });
        else taken.set(address, name);
      }
    }
  };
  claim([
    // The home pages and the pages for addresses that do not exist.
    ...['en', '404'].map((name) => ({
      space: '',
      slug: { vi: name, en: name },
      file: 'src/registry/addresses.ts',
      name,
    })),
    ...Object.entries(staticSegments).map(([name, slug]) => ({
      space: '',
      slug,
      file: 'src/language/segments.ts',
      name,
    })),
    ...[...content.areas].map(([name, { slug }]) => ({ space: '', slug, file: 'content/areas.yaml', name })),
    ...[...content.pages.values()].map(({ id, slug, file }) => ({ space: '', slug, file, name: id })),
    ...[...content.explainers.values()].map(({ id, area, slug, file }) => ({ space: area, slug, file, name: id })),
    ...[...content.lifeEvents.values()].map(({ id, slug, file }) => ({ space: '(life events)', slug, file, name: id })),
    ...[...content.figures.values()].map(({ id, slug }) => ({
      space: '(figures)',
      slug,
      file: content.origins.get(`figure:${id}`)?.file ?? 'content/figures',
      name: id,
    })),
    ...[...content.tables.values()].map(({ id, slug }) => ({
      space: '(figures)',
      slug,
      file: content.origins.get(`table:${id}`)?.file ?? 'content/tables',
      name: id,
    })),
    ...[...content.documents.keys()].map((number) => ({
      space: '(documents)',
      slug: { vi: slugify(number), en: slugify(number) },
      file: content.origins.get(`document:${number}`)?.file ?? 'content/documents',
      name: number,
    })),
  ]);
  return problems;
}
