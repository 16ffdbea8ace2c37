import { dataWords } from '../language/data-words.ts';
import { documentName } from '../language/document-name.ts';
import { formatDate, formatValue } from '../language/format.ts';
import { fold } from '../language/fold.ts';
import { queryReader, spelling, type SameWords, type Word } from '../language/query.ts';
import { finderWords } from '../language/finder-words.ts';
import { words } from '../language/interface.ts';
import { lookWords } from '../language/look-words.ts';
import { offlineWords } from '../language/offline-words.ts';
import { paperName, placeName } from '../language/place-name.ts';
import { placeWords } from '../language/place-words.ts';
import { provinceWords } from '../language/province-words.ts';
import { figureOn, type Figure } from '../policy/figures.ts';
import { parseTemplate } from '../policy/template.ts';
import { namesShown, type NamedRecord, type ResultKind } from '../policy/search-names.ts';
import { shownCalculators } from '../registry/addresses.ts';
import { statisticText } from '../registry/statistics.ts';
import { content, linkTo, plainText, settings } from '../registry/site.ts';
import type { Language } from '../schema/primitives.ts';
import { amountInList, shownAreas } from '../registry/listings.ts';
import type { Explainer } from '../registry/content.ts';
import { isMoney } from '../schema/unit.ts';

/** What the search knows of a page in a language: its names, and all else it says. */
export type SearchRecord = NamedRecord & { body: string };

/**
 * The words for the same thing that the search of a language knows. A Vietnamese page that is asked in English answers
 * by the titles alone: its phone need not fetch the English words.
 */
export const sameWordsOf = (language: Language): SameWords => ({
  vi: content.search.same.vi,
  en: language === 'en' ? content.search.same.en : [],
});

const figureValue = (figure: Figure, language: Language): string =>
  formatValue(figureOn(figure, settings.asOf).period.value, figure.unit, language);

const since = (figure: Figure, language: Language): string =>
  `${words[language].from} ${formatDate(figureOn(figure, settings.asOf).period.from, language)}`;

/** The first figure of money that a text names as it is today. */
function moneyIn(text: string): Figure | undefined {
  return parseTemplate(text)
    .flatMap((part) =>
      part.kind === 'text' || part.mention.on !== undefined ? [] : (content.figures.get(part.mention.id) ?? []),
    )
    .find(({ unit }) => isMoney(unit));
}

/** The amount an explainer is about, and since when it holds; empty where it is about none. */
function amountOf(explainer: Explainer, language: Language): { amount: string; since: string } {
  const amount = amountInList(explainer, language) ?? '';
  const money = moneyIn(explainer.amount?.[language] ?? explainer.answer[language]);
  return { amount, since: amount === '' || money === undefined ? '' : since(money, language) };
}

const spelt = (words: readonly Word[]): string => words.map(spelling).join(' ');

/** The opening words of a long title: titles of decrees run to sixty words, and every phone that searches fetches them. */
const opening = (title: string): string =>
  title.length <= 90 ? title : `${title.slice(0, 90).replace(/\s+\S*$/, '')}…`;

/** The records of the whole site in a language. */
export function searchRecords(language: Language): SearchRecord[] {
  const other = language === 'vi' ? 'en' : 'vi';
  const readQuery = queryReader(sameWordsOf(language));
  const record = (
    kind: ResultKind,
    url: string,
    title: string,
    answer: string,
    names: readonly string[],
    { amount = '', since = '', body = '' } = {},
  ): SearchRecord => {
    // The phone reads what it shows itself.
    const said = new Set(namesShown({ kind, title, answer }, readQuery).map(spelt));
    const more = names
      .flatMap((name) => name.split(/[()]/))
      .map(readQuery)
      .filter((name) => name.length > 0 && !said.has(spelt(name)) && said.add(spelt(name)));
    return { kind, url, title, answer, amount, since, names: more, body };
  };
  const places = placeWords[language];
  const province = provinceWords[language];
  const communes = [...content.places.communes.values()];
  const formerUnits = communes.flatMap(({ formedFrom }) => formedFrom);
  return [
    ...[...content.explainers.values()].map((explainer) => {
      const answer = plainText(explainer.answer[language], language);
      const glance = Object.values(explainer.glance).map((line) => plainText(line[language], language));
      const outline = explainer.body[language]?.outline;
      return record(
        'explainer',
        linkTo({ kind: 'explainer', id: explainer.id }, language),
        plainText(explainer.title[language], language),
        answer,
        [plainText(explainer.title[other], other), ...explainer.aliases[language]],
        {
          ...amountOf(explainer, language),
          body: [...glance, ...(outline?.texts ?? []).map(({ text }) => text)].join(' '),
        },
      );
    }),
    ...shownAreas().map(({ id, area }) =>
      record('area', linkTo({ kind: 'area', id }, language), area.title[language], area.intro[language], [
        area.title[other],
        ...area.aliases[language],
      ]),
    ),
    ...[...content.lifeEvents.values()].map((event) =>
      record(
        'life-event',
        linkTo({ kind: 'life-event', id: event.id }, language),
        event.title[language],
        plainText(event.summary[language], language),
        [
          event.title[other],
          event.short[language],
          // What somebody to whom it has just happened asks: in this order, what must I do?
          `${event.short[language]} ${words[language].whatToDo}`,
          ...event.aliases[language],
        ],
        { body: event.steps.map(({ does }) => does[language]).join(' ') },
      ),
    ),
    ...[...content.pages.values()].map((page) =>
      record(
        'page',
        linkTo({ kind: 'page', id: page.id }, language),
        page.title[language],
        page.summary[language],
        page.aliases[language],
        { body: (page.body[language]?.outline.texts ?? []).map(({ text }) => text).join(' ') },
      ),
    ),
    ...(content.places.communes.size === 0
      ? []
      : (['communes', 'matters', 'offices'] as const).map((kind) => {
          const [title, intro] = {
            communes: [places.communes, places.communesIntro(communes.length, formerUnits.length)] as const,
            matters: [places.matters, places.mattersIntro] as const,
            offices: [words[language].offices, words[language].officesIntro] as const,
          }[kind];
          return record('page', linkTo({ kind }, language), title, intro, places.names[kind]);
        })),
    record(
      'page',
      linkTo({ kind: 'offline' }, language),
      offlineWords[language].offline,
      offlineWords[language].intro,
      [...offlineWords[language].names],
    ),
    ...(content.benefits.rules.size === 0
      ? []
      : [
          record(
            'page',
            linkTo({ kind: 'finder' }, language),
            finderWords[language].finder,
            finderWords[language].short,
            [...finderWords[language].names],
          ),
        ]),
    record('page', linkTo({ kind: 'look' }, language), lookWords[language].look, lookWords[language].intro, [
      ...lookWords[language].names,
    ]),
    record('page', linkTo({ kind: 'data' }, language), dataWords[language].data, dataWords[language].dataIntro, [
      ...dataWords[language].names,
    ]),
    ...(content.commitments === undefined
      ? []
      : [
          record(
            'page',
            linkTo({ kind: 'commitments' }, language),
            province.commitments,
            province.commitmentsIntro(content.statements.size),
            content.commitments.article.aliases[language],
            { body: [...content.statements.values()].map(({ says }) => says[language]).join(' ') },
          ),
        ]),
    ...(content.statistics.size === 0
      ? []
      : [
          record('page', linkTo({ kind: 'statistics' }, language), province.statistics, province.statisticsIntro, [], {
            body: [...content.statistics.values()].map(({ label }) => label[language]).join(' '),
          }),
        ]),
    ...[...content.statistics].map(([id, statistic]) =>
      record(
        'figure',
        `${linkTo({ kind: 'statistics' }, language)}#${id}`,
        statistic.label[language],
        statisticText(statistic.title[language], language, statistic),
        statistic.label[language].split(', ').slice(0, 1),
      ),
    ),
    ...communes.map((commune) =>
      record(
        'commune',
        linkTo({ kind: 'commune', id: commune.id }, language),
        placeName(commune, language),
        `${places.province}. ${places.formedFrom}: ${commune.formedFrom.map(paperName).join(', ')}`,
        [paperName(commune), ...commune.formedFrom.flatMap((unit) => [unit, ...(unit.older ?? [])]).map(paperName)],
      ),
    ),
    ...shownCalculators(content).map((calculator) =>
      record(
        'calculator',
        linkTo({ kind: 'calculator', id: calculator.id }, language),
        calculator.title[language],
        calculator.intro[language],
        [
          `${language === 'vi' ? 'tính' : 'calculate'} ${calculator.title[language]}`,
          calculator.slug[language].replaceAll('-', ' '),
          ...(content.search.calculators[calculator.id]?.[language] ?? []),
        ],
      ),
    ),
    ...Object.values(content.search.elsewhere).map(({ words, says, ask }) =>
      record('elsewhere', '', says[language], ask[language], words[language]),
    ),
    ...[...content.figures.values()].map((figure) =>
      record(
        'figure',
        linkTo({ kind: 'figure', id: figure.id }, language),
        figure.label[language],
        `${figureValue(figure, language)} · ${since(figure, language)}`,
        [],
      ),
    ),
    ...[...content.tables.values()].map((table) =>
      record(
        'table',
        linkTo({ kind: 'table', id: table.id }, language),
        table.label[language],
        [table.key, ...table.columns].map(({ label }) => label[language]).join(' · '),
        [],
      ),
    ),
    ...[...content.documents.values()].map((document) => {
      const short = document.short?.[language];
      return record(
        'document',
        linkTo({ kind: 'document', number: document.number }, language),
        documentName(document, language),
        opening(document.title[language]),
        short === undefined ? [] : [short, `${short} ${(document.issued ?? document.from ?? '').slice(0, 4)}`],
      );
    }),
    ...[...content.glossary].map(([id, { term, plain, also }]) =>
      record(
        'term',
        `${linkTo({ kind: 'glossary' }, language)}#${id}`,
        term[language],
        plainText(plain[language], language),
        // Every phone fetches these: a Vietnamese one has the English names of guides only.
        [...(language === 'en' ? [term.vi] : []), ...(also?.[language] ?? [])],
      ),
    ),
  ];
}

/** The text of a record as a page for Pagefind to index: folded, since Pagefind knows no đ. */
export const indexPage = (language: Language, { title, answer, body }: SearchRecord): string =>
  `<!doctype html><html lang="${language}"><body data-pagefind-body><p>${[title, answer, body].map(fold).join('</p><p>')}</p></body></html>`;
