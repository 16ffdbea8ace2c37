import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The scripts of `src/browser` that a page fetches on a tap, or once it stands and the phone rests. */
const laterScripts = ['later', 'listen'];

// What they are made of; a change in any of it gives them new names.
const sources = ['src/browser', 'src/policy', 'src/language']
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => join(folder, file)),
  )
  .map((file) => readFileSync(file));

/**
 * Turns `importLater('NAME')` into an import of its file. A plain `import()` would do, but for the helper that Vite wraps
 * around it, which is heavier than what it loads and one request more.
 * @param offline whether phones may keep pages; the scripts are others where they may not
 * @param contentFolder the folder of content: how short forms are read goes into the scripts
 */
export function laterScriptFiles(offline: boolean, contentFolder: string): Plugin {
  const spoken = join(contentFolder, 'spoken.yaml');
  const revision = [...sources, String(offline), existsSync(spoken) ? readFileSync(spoken) : '']
    .reduce((hash, source) => hash.update(source), createHash('sha256'))
    .digest('hex')
    .slice(0, 8);
  let isBuild = true;
  const file = (name: string): string => (isBuild ? `${name}.${revision}.js` : `${name}.ts`);
  const withImports = (code: string): string =>
    code.replaceAll(
      /importLater\(["'`](\w+)["'`]\)/g,
      (_, name: string) => `import(/* @vite-ignore */ './${file(name)}')`,
    );
  return {
    name: 'later-scripts',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      if (!isBuild || this.environment.name !== 'client') return;
      for (const name of laterScripts)
        this.emitFile({
          type: 'chunk',
          id: join(process.cwd(), `src/browser/${name}.ts`),
          fileName: `_astro/${file(name)}`,
          preserveSignature: 'strict',
        });
    },
    transform: (code, id) => (!isBuild && /\/src\/browser\/[\w-]+\.ts/.test(id) ? withImports(code) : undefined),
    renderChunk: (code) => (code.includes('importLater(') ? withImports(code) : null),
  };
}
