import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes the open data beside the built pages. */
export function openData(): AstroIntegration {
  return {
    name: 'open-data',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { openDataFiles } = await import('./open-data/files.ts');
        let count = 0;
        const made = new Set<string>();
        for (const [path, text] of openDataFiles()) {
          const file = join(fileURLToPath(dir), path);
          if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
          made.add(dirname(file));
          writeFileSync(file, text);
          count += 1;
        }
        logger.info(`wrote ${count} files of open data`);
      },
    },
  };
}
