import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes what stands beside the pages and is no page of the site's own kind: the feeds, the cards for other sites, the
 * open data, the citations for reference managers, and the released versions.
 */
export function writtenFiles(): AstroIntegration {
  return {
    name: 'written-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const [{ feedFiles }, { embedFiles }, { openDataFiles }, { citationFiles }, { versionPages }] =
          await Promise.all([
            import('./feeds.ts'),
            import('./embeds.ts'),
            import('./open-data.ts'),
            import('./citation-files.ts'),
            import('./version-pages.ts'),
          ]);
        for (const { path, text } of [
          ...feedFiles(),
          ...embedFiles(),
          ...openDataFiles(),
          ...citationFiles(),
          ...versionPages(fileURLToPath(dir)),
        ]) {
          const target = join(fileURLToPath(dir), path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, text);
        }
      },
    },
  };
}
