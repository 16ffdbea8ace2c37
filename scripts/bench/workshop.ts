import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { explainerMeta } from '../../src/schema/explainer.ts';
import { measure, type Cost } from './measure.ts';

export const filesBelow = (folder: string, name: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(name));

/** A copy of the project in a folder of its own, whose content may grow. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'bench-'));
  readonly dist = join(this.folder, 'dist');
  readonly #content = join(this.folder, 'content');
  #copies = 0;

  constructor() {
    for (const part of ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
      cpSync(part, join(this.folder, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'));
    // Pictures that a build here has drawn are not drawn again: copies of a page have the picture of the page.
    mkdirSync('.cache', { recursive: true });
    symlinkSync(join(process.cwd(), '.cache'), join(this.folder, '.cache'));
  }

  /** Adds copies of the real explainers, each with an address of its own. One is two pages. */
  add(explainers: number): void {
    const all = join(this.#content, 'explainers');
    const originals = filesBelow(all, 'meta.yaml')
      .map((file) => file.slice(0, -'/meta.yaml'.length))
      .filter((folder) => !/-copy-\d+$/.test(folder));
    for (let number = 0; number < explainers; number += 1) {
      const original = originals[this.#copies % originals.length] ?? '';
      const copy = join(all, `${original}-copy-${(this.#copies += 1)}`);
      cpSync(join(all, original), copy, { recursive: true });
      const meta = explainerMeta.parse(parse(readFileSync(join(copy, 'meta.yaml'), 'utf8')));
      meta.slug = { vi: `${meta.slug.vi}-${this.#copies}`, en: `${meta.slug.en}-${this.#copies}` };
      writeFileSync(join(copy, 'meta.yaml'), stringify(meta));
    }
  }

  /** Builds the site whole: check, pages, search index. */
  build(): Cost & { pages: number } {
    rmSync(this.dist, { recursive: true, force: true });
    const cost = measure('npm run --silent build', this.folder, {
      CONTENT_DIR: this.#content,
      DIST_DIR: this.dist,
    });
    return { ...cost, pages: filesBelow(this.dist, '.html').length };
  }

  /** A folder beside the site. */
  beside(name: string): string {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
