import { firstSentence } from '../language/amount.ts';
import { documentName } from '../language/document-name.ts';
import { slugify } from '../language/fold.ts';
import { formatDate, formatValue } from '../language/format.ts';
import { words } from '../language/interface.ts';
import { paperName, placeName } from '../language/place-name.ts';
import { provinceWords } from '../language/province-words.ts';
import { placeWords } from '../language/place-words.ts';
import {
  clausesOf,
  fullDocumentName,
  legalReference,
  pasted,
  quoteAnswer,
  quoteCommune,
  quoteDocument,
  quoteFigure,
} from '../language/quote.ts';
import type { Citation, CitationFile } from '../policy/citation.ts';
import { basisOf, figureOn, periodOn } from '../policy/figures.ts';
import type { Basis, IsoDate, Language } from '../schema/primitives.ts';
import { allPages } from './addresses.ts';
import { released, releasedAs, versionAddress } from './archive.ts';
import { isCitable, pageId, pageRevision, type CitablePage } from './revisions.ts';
import { content, figure as figureWith, fullLinkTo, plainText, settings, table as tableWith } from './site.ts';

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
        future: period.from > settings.asOf,
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

/** `figure-base-salary`, `document-161-2026-nd-cp`: a page in the name of a file, or in a key. */
export const fileId = (page: CitablePage): string =>
  page.kind === 'document' ? `document-${slugify(page.number)}` : pageId(page).replace(':', '-');

/**
 * What a page may be called on the command line: `figure:base-salary`, its id alone, and for a document also the last
 * part of its address.
 */
export const namesOf = (page: CitablePage): [string, string, ...string[]] => {
  const id = pageId(page);
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

/**
 * The record of a page in a language, from which every format is written.
 * @throws {Error} when there is no such page
 */
export function cite(page: CitablePage, language: Language): Cited {
  const key = `${language} ${pageId(page)}`;
  const cited = done.get(key) ?? work(page, language);
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

/** The path of a page's citations in both languages, below the site's root: `trich-dan/figure-base-salary.bib`. */
export const citationPath = (page: CitablePage, ending: CitationFile): string => `trich-dan/${fileId(page)}.${ending}`;
