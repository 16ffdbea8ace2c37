import { feedWords } from '../language/feed-words.ts';
import { formatShortDate, formatValue } from '../language/format.ts';
import { howMany, words } from '../language/interface.ts';
import { escaped } from '../language/markup.ts';
import { wayWords } from '../language/way-words.ts';
import { comingDays, type ComingValue } from '../policy/coming.ts';
import { basisOf } from '../policy/figures.ts';
import { lastingId } from '../policy/lasting-id.ts';
import { pathOf, type PageRef } from '../registry/addresses.ts';
import { clauseText } from '../registry/clause-text.ts';
import { feedFile, feedLink, feedPages, feedTitle, type FeedPage } from '../registry/feeds.ts';
import { explainerOf } from '../registry/listings.ts';
import { content, fullLinkTo, plainText, settings, usage } from '../registry/site.ts';
import { languages, type Basis, type IsoDate, type Language } from '../schema/primitives.ts';
import type { Change } from '../schema/site-files.ts';
import { atomFeed, type Feed, type FeedEntry } from './atom.ts';

const { asOf } = settings;
const isPast = (day: IsoDate): boolean => day <= asOf;
const latest = (days: readonly IsoDate[]): IsoDate | undefined => days.toSorted().at(-1);
/** For what no date at all is known of: the last day on which the law changed. */
const lastChange = latest(content.changes.map(({ date }) => date).filter(isPast)) ?? asOf;

/** When a document came out: its day, or the first day of the year in its number, where only that is known. */
function issueDay({ document }: Basis): IsoDate[] {
  const year = /\/(\d{4})\//.exec(document)?.[1];
  const day = content.documents.get(document)?.issued ?? (year === undefined ? undefined : `${year}-01-01`);
  return day === undefined ? [] : [day];
}

/** When one could first know of something that rests on these clauses. */
const announcedOn = (basis: readonly Basis[]): IsoDate => latest(basis.flatMap(issueDay)) ?? lastChange;

const areasOf = (explainers: readonly string[]): string[] => [...new Set(explainers.map((id) => explainerOf(id).area))];
const subjects = (areas: readonly string[], language: Language): FeedEntry['subjects'] =>
  areas.map((id) => ({ id, name: content.areas.get(id)?.title[language] ?? id }));

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const link = (ref: PageRef, text: string, language: Language): string =>
  `<a href="${escaped(fullLinkTo(ref, language))}">${escaped(text)}</a>`;

function changeHtml({ text, basis, explainers }: Change, language: Language): string {
  const guides = explainers.map((id) =>
    link({ kind: 'explainer', id }, plainText(explainerOf(id).title[language], language), language),
  );
  return [
    paragraph(plainText(text[language], language)),
    paragraph(basis.map((each) => clauseText(each, language)).join('; ')),
    ...(guides.length === 0 ? [] : [paragraph(feedWords[language].pages), list(guides)]),
  ].join('');
}

/** A change of the law, once it is in force. */
const changeEntry = (change: Change, language: Language): FeedEntry => ({
  id: lastingId(`${language}/change/${change.id}`),
  title: change.title[language],
  updated: change.date,
  page: `${fullLinkTo({ kind: 'changes' }, language)}#change-${change.id}`,
  subjects: subjects(areasOf(change.explainers), language),
  html: changeHtml(change, language),
});

/** A change that is known and not in force yet: another thing to be told than the day it comes. */
const comingEntry = (change: Change, language: Language): FeedEntry => ({
  id: lastingId(`${language}/coming/${change.id}`),
  title: `${formatShortDate(change.date, language)}: ${change.title[language]}`,
  updated: announcedOn(change.basis),
  page: `${fullLinkTo({ kind: 'coming' }, language)}#change-${change.id}`,
  subjects: subjects(areasOf(change.explainers), language),
  html: changeHtml(change, language),
});

/** The figures whose next value holds from a day. In an area's feed, those that its guides use. */
function valuesEntry(
  day: IsoDate,
  values: readonly ComingValue[],
  area: string | undefined,
  language: Language,
): FeedEntry {
  const lines = values.map(({ figure, now, then }) => {
    const value = (period: typeof then): string => formatValue(period.value, figure.unit, language);
    const before = now === undefined ? '' : ` (${words[language].now} ${value(now)})`;
    return `${link({ kind: 'figure', id: figure.id }, figure.label[language], language)}: ${escaped(value(then) + before)}`;
  });
  return {
    id: lastingId([language, 'values', day, ...(area === undefined ? [] : [area])].join('/')),
    title: `${formatShortDate(day, language)}: ${wayWords[language].newValues} (${howMany(values.length, 'figures', language)})`,
    updated: announcedOn(values.flatMap(({ then }) => basisOf(then))),
    page: `${fullLinkTo({ kind: 'coming' }, language)}#on-${day}`,
    subjects: area === undefined ? [] : subjects([area], language),
    html: list(lines),
  };
}

/** No reader keeps more, and the file stays small however long the log grows. */
const mostEntries = 100;

const days = comingDays(content.changes, content.figures.values(), asOf);

function entriesOf(page: FeedPage, language: Language): FeedEntry[] {
  const area = page.kind === 'area' ? page.id : undefined;
  const concerns = ({ explainers }: Change): boolean => area === undefined || areasOf(explainers).includes(area);
  const past =
    page.kind === 'coming'
      ? []
      : content.changes
          .filter((change) => isPast(change.date) && concerns(change))
          .map((each) => changeEntry(each, language));
  const coming =
    page.kind === 'changes'
      ? []
      : days.flatMap(({ day, changes, values }) => {
          const own = values.filter(
            ({ figure }) =>
              area === undefined ||
              usage.explainersByFigure.get(figure.id)?.some((each) => each.area === area) === true,
          );
          return [
            ...changes.filter(concerns).map((change) => comingEntry(change, language)),
            ...(own.length === 0 ? [] : [valuesEntry(day, own, area, language)]),
          ];
        });
  return [...coming, ...past].sort((a, b) => b.updated.localeCompare(a.updated)).slice(0, mostEntries);
}

/** The feed of a page. */
export function feedOf(page: FeedPage, language: Language): Feed {
  const w = words[language];
  const other = language === 'vi' ? 'en' : 'vi';
  const full = (path: string): string => settings.siteUrl + path;
  const entries = entriesOf(page, language);
  const introductions = {
    changes: () => w.changesIntro,
    coming: () => wayWords[language].comingIntro,
    area: () => (page.kind === 'area' ? (content.areas.get(page.id)?.intro[language] ?? '') : ''),
  };
  return {
    id: lastingId(`${language}/feed/${page.kind === 'area' ? page.id : page.kind}`),
    language,
    title: `${w.siteName}: ${feedTitle(page, language)}`,
    subtitle: introductions[page.kind](),
    updated: entries[0]?.updated ?? lastChange,
    address: full(feedLink(page, language)),
    page: fullLinkTo(page, language),
    twin: { language: other, address: full(feedLink(page, other)) },
    icon: full(`${settings.basePath}icon-192.png`),
    author: { name: w.siteName, page: fullLinkTo({ kind: 'home' }, language) },
    rights: w.licence,
    entries,
  };
}

/** Every feed, with its path below the site's root: `en/changes/feed.atom`. */
export const feedFiles = (): { path: string; text: string }[] =>
  languages.flatMap((language) =>
    feedPages().map((page) => ({
      path: `${pathOf(content, page, language)}/${feedFile}`,
      text: atomFeed(feedOf(page, language)),
    })),
  );
