import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { measure, row } from './measure.ts';
import { filesBelow, type Workshop } from './workshop.ts';

/** What a page of ours may cost, of what a page of Starlight costs. */
const bar = 0.5;
const turns = 2;

// One language: with two, Starlight makes a page for each translation that it misses, since our addresses differ.
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({
    title: 'An sinh',
    locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
    sidebar: [{ label: 'An sinh', link: '/' }],
  })],
});`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`;

/** The text of one of our pages as Markdown: headings, paragraphs, list items, rows of tables. */
function asMarkdown(html: string): { title: string; text: string } {
  const $ = load(html);
  const clean = (text: string): string =>
    text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&')
      .trim();
  const blocks = $('main')
    .find('h2, h3, h4, p, li, dt, dd, tr')
    .toArray()
    .filter((node) => $(node).find('p, li, tr').length === 0)
    .map((node) => {
      const text = clean($(node).text());
      if (/^h\d$/.test(node.tagName)) return `${'#'.repeat(Number(node.tagName[1]))} ${text}`;
      return node.tagName === 'li' ? `- ${text}` : text;
    });
  return { title: $('h1').first().text().trim() || 'An sinh', text: blocks.filter((each) => each !== '').join('\n\n') };
}

/** Writes the text of our built site as a site of Starlight. */
function setUp(folder: string, dist: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peer', private: true, type: 'module' }));
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/content.config.ts'), collections);
  for (const file of filesBelow(dist, 'index.html')) {
    const { title, text } = asMarkdown(readFileSync(join(dist, file), 'utf8'));
    const target = join(folder, 'src/content/docs', file.replace(/\.html$/, '.md'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
  }
  console.log('fetching Starlight into a temporary folder …');
  execFileSync('npm', ['install', '--silent', 'astro', '@astrojs/starlight'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const middle = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** Builds our site and the same text with Starlight, by turns, and compares what a page costs. */
export function peer(workshop: Workshop): boolean {
  const folder = workshop.beside('peer');
  workshop.build();
  setUp(folder, workshop.dist);
  row(['', 'pages', 'seconds', 'CPU s', 'CPU ms/page', 'peak MB']);
  const ratios: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const ours = workshop.build();
    const cost = measure('rm -rf dist .astro node_modules/.astro && npx astro build', folder);
    const theirs = { ...cost, pages: filesBelow(join(folder, 'dist'), '.html').length };
    const perPage = ({ cpuSeconds, pages }: typeof ours): number => (cpuSeconds * 1000) / pages;
    for (const [name, each] of [['ours', ours] as const, ['Starlight', theirs] as const])
      row([
        name,
        String(each.pages),
        each.seconds.toFixed(1),
        each.cpuSeconds.toFixed(1),
        perPage(each).toFixed(1),
        each.megabytes.toFixed(0),
      ]);
    ratios.push(perPage(ours) / perPage(theirs));
  }
  const ratio = middle(ratios);
  const isBelow = ratio <= bar;
  console.log(
    `A page costs ${ratio.toFixed(2)} of what Starlight needs for the same text ` +
      `(${isBelow ? 'at most' : 'MORE THAN'} ${bar}; the mean of ${turns} pairs).`,
  );
  return isBelow;
}
