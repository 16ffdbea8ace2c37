import { nearest } from '../src/policy/nearest.ts';
import { settingsOrExit } from './settings-or-exit.ts';

// npm run --silent cite -- PAGE-ID: every form in which a page is cited, in both languages.

function giveUp(line: string): never {
  console.error(line);
  process.exit(1);
}

settingsOrExit();
const [asked = '', ...rest] = process.argv.slice(2);
if (asked === '' || rest.length > 0) giveUp('name one page: npm run --silent cite -- figure:base-salary');
const registry = await import('../src/registry/citations.ts').catch((error: unknown) =>
  giveUp(error instanceof Error ? error.message : String(error)),
);

const pages = registry.citables().map((page) => ({ page, names: registry.namesOf(page) }));
const meant = pages.filter(({ names }) => names.includes(asked));
const [first, second] = meant;
if (first === undefined) {
  const near = nearest(
    asked,
    pages.map(({ names }) => (asked.includes(':') ? names[0] : names[1])),
  );
  const hint = near.length === 0 ? 'ids are those of content/, like figure:base-salary' : `nearest: ${near.join(', ')}`;
  giveUp(`there is no page "${asked}"; ${hint}`);
}
if (second !== undefined)
  giveUp(`"${asked}" is more than one page; write ${meant.map(({ names }) => names[0]).join(' or ')}`);

console.log(registry.citationText(first.page));
