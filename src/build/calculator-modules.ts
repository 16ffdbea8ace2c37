import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { calculators } from '../policy/calculators/all.ts';
import { oldestBrowsers } from './old-phones.ts';

// What a calculator is made of; a change in any of it gives its file a new name.
const sources = ['src/browser', 'src/policy', 'src/language', 'src/schema'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file)),
);
const revision = sources
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex')
  .slice(0, 8);

const entry = 'virtual:calculator/';

// Astro's development server serves the sources as they are. The configuration is read without any environment.
const isServedFromSources = 'env' in import.meta && import.meta.env.DEV;

/** Where the script of a calculator lies, below the site's base path. */
export const calculatorModule = (id: string): string =>
  isServedFromSources ? `@id/${entry}${id}` : `_astro/calculators/${id}.${revision}.js`;

const source = (path: string): string => JSON.stringify(join(process.cwd(), 'src', path));

/** The script of a calculator's page: the form, and the rule that works behind it. */
const entries = {
  resolveId: (id: string): string | undefined => (id.startsWith(entry) ? id : undefined),
  load(id: string): string | undefined {
    const calculator = calculators.find((each) => entry + each.id === id);
    if (calculator === undefined) return undefined;
    const names = calculator.compare === undefined ? 'work' : 'work, compare';
    return [
      `import { start } from ${source('browser/calculator-page.ts')};`,
      `import { ${names} } from ${source(`policy/calculators/${calculator.id}.ts`)};`,
      `start(${names});`,
    ].join('\n');
  },
};

/** Everything in one file: what a calculator asks for and is called stands in its page, and falls away here. */
async function bundled(id: string): Promise<string> {
  const bundle = await rolldown({
    input: entry + id,
    plugins: [{ name: 'calculator-entries', ...entries }],
    transform: { target: oldestBrowsers },
    treeshake: { moduleSideEffects: false },
  });
  const {
    output: [{ code }],
  } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return code;
}

/** Gives each calculator a script of its own at an address that its page knows: a phone loads one file and no list of all. */
export const calculatorModules = (): Plugin => ({
  name: 'calculator-modules',
  ...entries,
  async buildStart() {
    if (this.environment.mode !== 'build' || this.environment.name !== 'client') return;
    for (const { id } of calculators)
      this.emitFile({ type: 'asset', fileName: calculatorModule(id), source: await bundled(id) });
  },
});
