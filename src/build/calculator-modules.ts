import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { calculators } from '../policy/calculators/all.ts';

// What a calculator is made of; a change in any of it gives its file a new name.
const sources = ['src/policy', 'src/language', 'src/schema'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file)),
);
const revision = sources
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex')
  .slice(0, 8);

// Astro's development server serves the sources as they are. The configuration is read without any environment.
const isServedFromSources = 'env' in import.meta && import.meta.env.DEV;

/** Where the script of a calculator lies, below the site's base path. */
export const calculatorModule = (id: string): string =>
  isServedFromSources ? `src/policy/calculators/${id}.ts` : `_astro/calculators/${id}.${revision}.js`;

/**
 * Gives each calculator a script of its own at an address that its page knows, so that a phone loads one of them and no
 * list of all.
 */
export const calculatorModules = (): Plugin => ({
  name: 'calculator-modules',
  apply: 'build',
  buildStart() {
    if (this.environment.name !== 'client') return;
    for (const { id } of calculators)
      this.emitFile({
        type: 'chunk',
        id: join(process.cwd(), `src/policy/calculators/${id}.ts`),
        fileName: `_astro/calculators/${id}.${revision}.js`,
        preserveSignature: 'strict',
      });
  },
});
