import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { languages } from '../schema/primitives.ts';

/** What a browser fetches to search; Pagefind's ready-made interfaces stay out. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|index\/.*|fragment\/.*)$/;

/** Builds the search index from the content itself when the pages are done. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { indexPage, searchRecords } = await import('./search-records.ts');
        const { index, errors } = await createIndex();
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const pages = languages.flatMap((language) =>
          // Of the rest the names say all there is.
          searchRecords(language)
            .filter(({ body }) => body !== '')
            .map((record) => ({ url: record.url, content: indexPage(language, record) })),
        );
        for (const page of pages) {
          const added = await index.addHTMLFile(page);
          if (added.errors.length > 0) throw new Error(`${page.url}: ${added.errors.join('; ')}`);
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files.filter((file) => needed.test(file.path))) {
          const target = join(fileURLToPath(dir), 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        await close();
        logger.info(`indexed the text of ${pages.length} pages`);
      },
    },
  };
}
