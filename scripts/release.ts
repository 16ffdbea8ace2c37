import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FrozenPage } from '../src/schema/archive.ts';
import { reportCheck } from './report-check.ts';
import { settingsOrExit } from './settings-or-exit.ts';

// npm run release [-- WHAT …]: builds the site and freezes every page whose version is new into archive/. WHAT narrows it
// down to kinds of page (`figure`), pages (`figure:base-salary`), or the figures of the home page (`featured`).

const settings = settingsOrExit();
if (!reportCheck(settings)) process.exit(1);

const built = join(process.cwd(), '.build/release');
rmSync(built, { recursive: true, force: true });
process.env['DIST_DIR'] = built;

const { freeze } = await import('../src/build/freeze.ts');
const { citablePages, cite, fileId, namesOf } = await import('../src/registry/citations.ts');
const { releasedAs } = await import('../src/registry/archive.ts');
const { pathOf } = await import('../src/registry/addresses.ts');
const { sha256, sumsFile, versionFile } = await import('../src/registry/read-archive.ts');
const { pageId, pageRevision } = await import('../src/registry/revisions.ts');
const { versionOf } = await import('../src/registry/page-versions.ts');
const { content } = await import('../src/registry/site.ts');
const { figureOn } = await import('../src/policy/figures.ts');

const pages = citablePages().map((page) => ({
  page,
  called: [
    page.kind,
    ...namesOf(page),
    ...(page.kind === 'figure' && content.figures.get(page.id)?.featured === true ? ['featured'] : []),
  ],
}));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((what) => !pages.some(({ called }) => called.includes(what)));
if (unknown.length > 0) {
  console.error(
    `nothing is called "${unknown.join('", "')}"; name a kind of page (figure), a page (figure:base-salary), or featured`,
  );
  process.exit(1);
}
const fresh = pages
  .filter(({ called }) => wanted.length === 0 || wanted.some((what) => called.includes(what)))
  .map(({ page }) => page)
  .filter((page) => releasedAs(pageId(page), pageRevision(page).hash) === undefined);
if (fresh.length === 0) {
  console.log('nothing to release: the version of every page is in archive/ already');
  process.exit(0);
}

const { build } = await import('astro');
await build({ logLevel: 'error' });

/** A page in a language as the build has just drawn it. */
function frozenText(page: (typeof fresh)[number], language: 'vi' | 'en'): FrozenPage['vi'] {
  const path = pathOf(content, page, language);
  const html = freeze(readFileSync(join(built, path, 'index.html'), 'utf8'));
  return { path, title: cite(page, language).citation.title, html };
}

const sumsPath = join(settings.archiveFolder, sumsFile);
const sums = existsSync(sumsPath)
  ? readFileSync(sumsPath, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  : [];
let bytes = 0;
for (const page of fresh) {
  const { date, hash } = pageRevision(page);
  const version = `${date}-${hash}`;
  const figures = Object.fromEntries(
    // Of the figures that rest on a document, its page shows a list only, which is left out.
    (page.kind === 'document' ? [] : versionOf(page).figures).flatMap((id) => {
      const figure = content.figures.get(id);
      return figure === undefined ? [] : [[id, figureOn(figure, settings.asOf).period.value]];
    }),
  );
  const frozen: FrozenPage = {
    id: pageId(page),
    version,
    released: settings.asOf,
    figures,
    vi: frozenText(page, 'vi'),
    en: frozenText(page, 'en'),
  };
  const text = `${JSON.stringify(frozen, null, 1)}\n`;
  const [kind = ''] = pageId(page).split(':');
  const file = versionFile(kind, fileId(page).slice(kind.length + 1), version);
  const path = join(settings.archiveFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  // 'wx': what stands there already is never written over.
  writeFileSync(path, text, { flag: 'wx' });
  sums.push(`${sha256(text)}  ${file}`);
  bytes += Buffer.byteLength(text);
}
sums.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
writeFileSync(`${sumsPath}.new`, `${sums.join('\n')}\n`);
renameSync(`${sumsPath}.new`, sumsPath);
rmSync(built, { recursive: true, force: true });
console.log(
  `released ${fresh.length} ${fresh.length === 1 ? 'page' : 'pages'} into archive/ (${Math.ceil(bytes / 1000)} kB)`,
);
