import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate, formatShortDate, formatValue } from '../language/format.ts';
import { escaped } from '../language/markup.ts';
import { markVietnamese } from '../language/vietnamese-runs.ts';
import { versionWords } from '../language/version-words.ts';
import { figureOn } from '../policy/figures.ts';
import { pathOf } from '../registry/addresses.ts';
import { released, versionAddress, versionPath } from '../registry/archive.ts';
import { citablePages } from '../registry/citations.ts';
import { pageId, pageRevision, type CitablePage } from '../registry/revisions.ts';
import { content, fullLinkTo, linkTo, settings } from '../registry/site.ts';
import { fill } from '../registry/version-template.ts';
import type { FrozenPage } from '../schema/archive.ts';
import { languages, type Language } from '../schema/primitives.ts';

const { asOf, basePath } = settings;
const pages = new Map(citablePages().map((page) => [pageId(page), page]));

/** The most figures that the note names one by one. */
const mostFigures = 8;

/** What stands on the site now of the figures of a version, where it is another value. */
function movedFigures(frozen: FrozenPage, language: Language): string[] {
  const w = versionWords[language];
  return Object.entries(frozen.figures).flatMap(([id, then]) => {
    const figure = content.figures.get(id);
    if (figure === undefined) return [escaped(`${id}: ${w.goneFigure}`)];
    const now = figureOn(figure, asOf).period.value;
    if (JSON.stringify(now) === JSON.stringify(then)) return [];
    const [before, after] = [then, now].map((value) => escaped(formatValue(value, figure.unit, language)));
    const link = `<a href="${linkTo({ kind: 'figure', id }, language)}">${escaped(figure.label[language])}</a>`;
    return [`${link}: ${before}, ${w.after} ${after}`];
  });
}

/** The changes of the law since a version that its page tells of. */
function changesSince({ id, version }: FrozenPage, language: Language): string[] {
  const [kind, name] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (kind !== 'explainer') return [];
  const since = version.slice(0, 10);
  return content.changes
    .filter(({ date, explainers }) => date > since && date <= asOf && explainers.includes(name))
    .map((change) => {
      const link = `${linkTo({ kind: 'changes' }, language)}#change-${change.id}`;
      return `<a href="${link}">${escaped(change.title[language])}</a> (${formatShortDate(change.date, language)})`;
    });
}

const paragraph = (html: string): string => `<p>${html}</p>`;
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** What changed since a version; empty when its page still says the same. */
function since(frozen: FrozenPage, language: Language): string {
  const w = versionWords[language];
  const figures = movedFigures(frozen, language);
  const shown = figures.slice(0, mostFigures);
  const rest = figures.length - shown.length;
  const items = [...shown, ...(rest > 0 ? [w.more(rest)] : []), ...changesSince(frozen, language)];
  return items.length === 0 ? paragraph(w.wording) : paragraph(w.changed) + list(items);
}

/** The versions of the same page that were released later. */
function laterThan(frozen: FrozenPage, language: Language): string {
  const versions = released.get(frozen.id) ?? [];
  const later = versions.slice(versions.indexOf(frozen) + 1);
  if (later.length === 0) return '';
  const links = later.map(
    (each) => `<a href="${basePath}${versionPath(each, language)}/">${escaped(each.version)}</a>`,
  );
  return paragraph(`${versionWords[language].later}: ${links.join(', ')}`);
}

/** What stands above a version: of which page and day it is, where the page is now, and what changed since. */
function banner(frozen: FrozenPage, page: CitablePage | undefined, language: Language): string {
  const w = versionWords[language];
  const day = formatDate(frozen.version.slice(0, 10), language).replace(/^ngày\u00A0/, '');
  const head = paragraph(`<b>${escaped(w.of(day, frozen[language].title))}</b>. ${w.forever}`);
  const link = (address: string, text: string): string => `<a class="go" href="${address}">${text}</a>`;
  const said =
    page === undefined
      ? paragraph(w.gone) + paragraph(link(linkTo({ kind: 'search' }, language), w.search))
      : (frozen.version.endsWith(pageRevision(page).hash)
          ? paragraph(w.same)
          : since(frozen, language) + laterThan(frozen, language)) + paragraph(link(linkTo(page, language), w.now));
  const html = head + said;
  return language === 'en' ? markVietnamese(html) : html;
}

/** Where the template lies in a built site. */
const templatePath = (folder: string, language: Language): string =>
  join(folder, pathOf(content, { kind: 'version' }, language), 'index.html');

/**
 * Every released version as a page of its own, in both languages. It fills the template that the pages were built with,
 * and takes the template away.
 * @param folder the built site
 */
export function versionPages(folder: string): { path: string; text: string }[] {
  if (released.size === 0) return [];
  const written = languages.flatMap((language) => {
    const other = language === 'vi' ? 'en' : 'vi';
    const template = readFileSync(templatePath(folder, language), 'utf8');
    return [...released.values()].flat().map((frozen) => {
      const page = pages.get(frozen.id);
      const { title, html } = frozen[language];
      const address = versionAddress(frozen, language);
      const text = fill(template, {
        title: escaped(title),
        description: escaped(versionWords[language].of(formatShortDate(frozen.version.slice(0, 10), language), title)),
        page: page === undefined ? address : fullLinkTo(page, language),
        address,
        other: `${basePath}${versionPath(frozen, other)}/`,
        date: frozen.version.slice(0, 10),
        banner: banner(frozen, page, language),
        text: html,
      });
      return { path: `${versionPath(frozen, language)}/index.html`, text };
    });
  });
  for (const language of languages) rmSync(join(templatePath(folder, language), '..'), { recursive: true });
  rmSync(join(folder, 'en/v'), { recursive: true });
  return written;
}
