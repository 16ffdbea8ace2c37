import { firstSentence } from '../language/amount.ts';
import { documentName } from '../language/document-name.ts';
import { slugify } from '../language/fold.ts';
import { formatDate, formatValue } from '../language/format.ts';
import { words } from '../language/interface.ts';
import { citationsFolder } from '../language/segments.ts';
import { paperName, placeName } from '../language/place-name.ts';
import { outcomeNames, provinceWords } from '../language/province-words.ts';
import { placeWords } from '../language/place-words.ts';
import { formatMoment } from '../language/statistic-text.ts';
import {
  clausesOf,
  fullDocumentName,
  legalReference,
  pasted,
  quoteAnswer,
  quoteCommune,
  quoteDocument,
  quoteFigure,
  quoteStatement,
} from '../language/quote.ts';
import { apa, bibtex, chicago, cslItem, ris, type Citation, type CitationFormat } from '../policy/citation.ts';
import { basisOf, figureOn, periodOn, stateOf } from '../policy/figures.ts';
import { languages, type Basis, type IsoDate, type Language } from '../schema/primitives.ts';
import { allPages } from './addresses.ts';
import { released, releasedAs, versionAddress } from './archive.ts';
import { isCitable, pageId, pageRevision, type CitablePage } from './revisions.ts';
import { content, figure as figureWith, fullLinkTo, plainText, settings, table as tableWith } from './site.ts';

/** A point of the article of 2019: cited by itself, out of the page that tells of all. */
export type CitedStatement = { kind: 'commitment'; id: string };

/** What a citation can be of. */
export type Citable = CitablePage | CitedStatement;

/** What is cited of a page: the work, and a sentence to quote where the page states a fact. */
export type Cited = { citation: Citation; sentence: string | undefined };

const clauses = (basis: readonly Basis[]) => clausesOf(basis, content.documents);
const lawOf = (basis: readonly Basis[], language: Language): string | undefined =>
  legalReference(clauses(basis), language) || undefined;

/** What differs from kind to kind: the title, the law behind it, the sentence. */
type Facts = { title: string; law: string | undefined; sentence: string | undefined };

/** What is cited of a value of a figure; `title` names the value alone, or with its first day. */
function valueFacts(id: string, on: IsoDate, language: Language): Facts & { since: string } {
  const figure = figureWith(id);
  const { period } = figureOn(figure, on);
  const label = figure.label[language];
  const value = formatValue(period.value, figure.unit, language);
  return {
    title: `${label}: ${value}`,
    since: formatDate(period.from, language),
    law: lawOf(basisOf(period), language),
    sentence: quoteFigure(
      {
        label,
        value,
        unit: figure.unit,
        clauses: clauses(period.basis),
        from: period.from,
        to: period.to,
        state: stateOf(period, settings.asOf),
        oneSource: period.confidence === 'medium',
      },
      language,
    ),
  };
}

function factsOf(page: CitablePage, language: Language): Facts {
  switch (page.kind) {
    case 'figure':
      return valueFacts(page.id, settings.asOf, language);
    case 'explainer': {
      const explainer = content.explainers.get(page.id);
      if (explainer === undefined) throw new Error(`there is no explainer ${page.id}`);
      return {
        title: plainText(explainer.title[language], language),
        law: lawOf(explainer.basis, language),
        sentence: quoteAnswer(
          firstSentence(plainText(explainer.answer[language], language)),
          words[language].siteName,
          pageRevision(page).date,
          language,
        ),
      };
    }
    case 'table': {
      const table = tableWith(page.id);
      return {
        title: table.label[language],
        law: lawOf(periodOn(table, settings.asOf).period.basis, language),
        sentence: undefined,
      };
    }
    case 'document': {
      const document = content.documents.get(page.number);
      if (document === undefined) throw new Error(`there is no document ${page.number}`);
      return {
        title: documentName(document, language),
        law: fullDocumentName(document, language),
        sentence: quoteDocument(document, language),
      };
    }
    case 'commune': {
      const commune = content.places.communes.get(page.id);
      if (commune === undefined) throw new Error(`there is no commune ${page.id}`);
      const name = placeName(commune, language);
      const { province } = placeWords[language];
      return {
        title: `${name}, ${province}`,
        law: lawOf(commune.basis, language),
        sentence: quoteCommune(
          { name, province, units: commune.formedFrom.map(paperName), clauses: clauses(commune.basis) },
          language,
        ),
      };
    }
    case 'statistics':
      return { title: provinceWords[language].statistics, law: undefined, sentence: undefined };
    case 'commitments':
      return { title: provinceWords[language].commitments, law: undefined, sentence: undefined };
    case 'page': {
      const about = content.pages.get(page.id);
      if (about === undefined) throw new Error(`there is no page ${page.id}`);
      return { title: about.title[language], law: undefined, sentence: undefined };
    }
  }
}

/** `figure:base-salary`, `commitment:priority`: what a thing that can be cited is called. */
const citedId = (page: Citable): string => (page.kind === 'commitment' ? `commitment:${page.id}` : pageId(page));

/** `figure-base-salary`, `document-161-2026-nd-cp`: a page in the name of a file, or in a key. */
export const fileId = (page: Citable): string =>
  page.kind === 'document' ? `document-${slugify(page.number)}` : citedId(page).replace(':', '-');

/**
 * What a page may be called on the command line: `figure:base-salary`, its id alone, and for a document also the last
 * part of its address.
 */
export const namesOf = (page: Citable): [string, string, ...string[]] => {
  const id = citedId(page);
  const bare = id.slice(id.indexOf(':') + 1);
  return page.kind === 'document' ? [id, bare, `document:${slugify(bare)}`, slugify(bare)] : [id, bare];
};

const done = new Map<string, Cited>();

function work(page: CitablePage, language: Language): Cited {
  const { title, law, sentence } = factsOf(page, language);
  const { date, hash } = pageRevision(page);
  const frozen = releasedAs(pageId(page), hash);
  return {
    citation: {
      key: `${fileId(page)}-${language}`,
      language,
      title: pasted(title),
      titleInEnglish: language === 'vi' ? pasted(factsOf(page, 'en').title) : undefined,
      site: words[language].siteName,
      date,
      published: released.get(pageId(page))?.[0]?.version.slice(0, 10) ?? date,
      version: `${date}-${hash}`,
      page: fullLinkTo(page, language),
      permanent: frozen === undefined ? undefined : versionAddress(frozen, language),
      law,
    },
    sentence,
  };
}

/** A statement has an address in the page that tells of all, whose version it shares. */
function statementWork({ id }: CitedStatement, language: Language): Cited {
  const { citation } = cite({ kind: 'commitments' }, language);
  const statement = content.statements.get(id);
  const article = content.sources.get(content.commitments?.article.source ?? '');
  if (statement === undefined || article === undefined) throw new Error(`there is no statement ${id}`);
  // The point alone would read as a claim of ours.
  const title = (each: Language): string =>
    `${provinceWords[each].commitments}: ${pasted(statement.says[each]).replace(/\.$/, '')} (${outcomeNames[each][statement.outcome].name})`;
  return {
    citation: {
      ...citation,
      key: `commitment-${id}-${language}`,
      title: title(language),
      titleInEnglish: language === 'vi' ? title('en') : undefined,
      page: `${citation.page}#${id}`,
      permanent: citation.permanent === undefined ? undefined : `${citation.permanent}#${id}`,
    },
    sentence: quoteStatement(
      {
        kind: statement.kind,
        outcome: statement.outcome,
        says: statement.says[language],
        publisher: article.publisher[language],
        published: article.published === undefined ? '' : formatMoment(article.published, language),
        site: citation.site,
        date: citation.date,
      },
      language,
    ),
  };
}

/**
 * The record of a page in a language, from which every format is written.
 * @throws {Error} when there is no such page
 */
export function cite(page: Citable, language: Language): Cited {
  const key = `${language} ${citedId(page)}`;
  const cited = done.get(key) ?? (page.kind === 'commitment' ? statementWork(page, language) : work(page, language));
  done.set(key, cited);
  return cited;
}

/** A page on a figure as it was from a day on. */
export type FigureDay = { kind: 'figure-on'; id: string; on: IsoDate };

/** The record of a page on a figure on a day: its address keeps its value, and it is a part of the figure's version. */
export function citeDay(page: FigureDay, language: Language): Cited {
  const { citation } = cite({ kind: 'figure', id: page.id }, language);
  const { title, since, law, sentence } = valueFacts(page.id, page.on, language);
  const inEnglish = valueFacts(page.id, page.on, 'en');
  return {
    citation: {
      ...citation,
      key: `figure-${page.id}-${page.on}-${language}`,
      title: pasted(`${title} (${words[language].from} ${since})`),
      titleInEnglish: language === 'vi' ? pasted(`${inEnglish.title} (from ${inEnglish.since})`) : undefined,
      page: fullLinkTo(page, language),
      permanent: undefined,
      law,
    },
    sentence,
  };
}

/** Every page that can be cited, in the order of the site. */
export const citablePages = (): CitablePage[] => allPages(content).filter(isCitable);

const headings: Record<Language, { language: string; sentence: string; law: string }> = {
  vi: { language: 'Tiếng Việt', sentence: 'Câu để trích', law: 'Căn cứ pháp lý' },
  en: { language: 'English', sentence: 'Sentence', law: 'Legal reference' },
};

/** Every form in which something is cited, in both languages, as text with headings. */
export const citationText = (page: Citable): string =>
  languages
    .map((language) => {
      const { citation, sentence } = cite(page, language);
      const heading = headings[language];
      const forms: [string, string | undefined][] = [
        [heading.sentence, sentence && `${sentence}.`],
        [heading.law, citation.law],
        ['APA', apa(citation)],
        ['Chicago', chicago(citation)],
        ['BibTeX', bibtex(citation).trimEnd()],
        ['RIS', ris(citation).replaceAll('\r\n', '\n').trimEnd()],
        ['CSL-JSON', JSON.stringify([cslItem(citation)], null, 2)],
      ];
      return [
        `# ${heading.language}: ${citation.title}\n`,
        ...forms.flatMap(([name, text]) => (text === undefined ? [] : [`## ${name}\n${text}\n`])),
      ].join('\n');
    })
    .join('\n');

/** The endings of the files beside a page: each format, and all forms as text. */
export type CitationFile = CitationFormat | 'txt';

/** Everything that can be cited: the pages, and the points of the article of 2019. */
export const citables = (): Citable[] => [
  ...citablePages(),
  ...[...content.statements.keys()].map((id): CitedStatement => ({ kind: 'commitment', id })),
];

/** The path of a page's citations in both languages, below the site's root: `trich-dan/figure-base-salary.bib`. */
export const citationPath = (page: Citable, ending: CitationFile): string =>
  `${citationsFolder}/${fileId(page)}.${ending}`;
