import { documentName } from '../language/document-name.ts';
import { formatDate, formatValue } from '../language/format.ts';
import { fold } from '../language/fold.ts';
import { searchWords } from '../language/query.ts';
import { words } from '../language/interface.ts';
import { figureOn, type Figure } from '../policy/figures.ts';
import { parseTemplate } from '../policy/template.ts';
import type { ResultKind } from '../policy/search-rank.ts';
import type { PageRef } from '../registry/addresses.ts';
import { content, linkTo, plainText, settings } from '../registry/site.ts';
import type { Language } from '../schema/primitives.ts';
import { shownAreas } from '../registry/listings.ts';

/** What the search knows of a page in a language. */
export type SearchRecord = {
  url: string;
  language: Language;
  kind: ResultKind;
  title: string;
  /** The answer itself, shown in the result. */
  answer: string;
  /** The amount in the answer and the day it began, where the answer names one. */
  since: string;
  /** Title and everyday names, folded: what queries are compared with. */
  phrases: string[];
  /** Everything else the page says. */
  body: string;
};

const figureValue = (figure: Figure, language: Language): string =>
  formatValue(figureOn(figure, settings.asOf).period.value, figure.unit, language);

function figureAnswer(figure: Figure, language: Language): string {
  const { from } = figureOn(figure, settings.asOf).period;
  return `${figureValue(figure, language)} · ${words[language].from} ${formatDate(from, language)}`;
}

/** The first amount of money that an answer names, with the day it began; empty when it names none. */
function amountSince(answer: string, language: Language): string {
  const named = parseTemplate(answer).flatMap((part) => {
    const found =
      part.kind === 'text' || part.mention.on !== undefined ? undefined : content.figures.get(part.mention.id);
    return found === undefined ? [] : [found];
  });
  const amount = named.find(({ unit }) => unit.startsWith('VND'));
  return amount === undefined ? '' : figureAnswer(amount, language);
}

/** A name and the other name it has in brackets: `co-payment (cùng chi trả)`. */
const apart = (name: string): string[] => name.split(/[()]/);

/** The records of the whole site in a language. */
export function searchRecords(language: Language): SearchRecord[] {
  const other = language === 'vi' ? 'en' : 'vi';
  const record = (
    ref: PageRef,
    kind: ResultKind,
    title: string,
    answer: string,
    names: string[],
    body: string,
    { anchor = '', since = '' } = {},
  ): SearchRecord => ({
    url: linkTo(ref, language) + anchor,
    language,
    kind,
    title,
    answer,
    since,
    phrases: [...new Set([title, ...names].flatMap(apart).map((name) => searchWords(name).join(' ')))].filter(
      (phrase) => phrase !== '',
    ),
    body,
  });
  return [
    ...[...content.explainers.values()].map((explainer) => {
      const glance = Object.values(explainer.glance).map((line) => plainText(line[language], language));
      const text = explainer.body[language]?.outline.texts.map((each) => each.text) ?? [];
      return record(
        { kind: 'explainer', id: explainer.id },
        'explainer',
        plainText(explainer.title[language], language),
        plainText(explainer.answer[language], language),
        [plainText(explainer.title[other], other), ...explainer.aliases.vi, ...explainer.aliases.en],
        [...glance, ...text].join(' '),
        { since: amountSince(explainer.answer[language], language) },
      );
    }),
    ...shownAreas().map(({ id, area }) =>
      record(
        { kind: 'area', id },
        'area',
        area.title[language],
        area.intro[language],
        [area.title[other], ...area.aliases.vi, ...area.aliases.en],
        '',
      ),
    ),
    ...[...content.figures.values()].map((figure) =>
      record(
        { kind: 'figure', id: figure.id },
        'figure',
        figure.label[language],
        figureAnswer(figure, language),
        [figure.label[other], `${figure.label[language]} ${figureValue(figure, language)}`],
        figure.note === undefined ? '' : plainText(figure.note[language], language),
      ),
    ),
    ...[...content.documents.values()].map((document) =>
      record(
        { kind: 'document', number: document.number },
        'document',
        documentName(document, language),
        document.title[language],
        [
          document.number,
          documentName(document, language).split('/')[0] ?? '',
          document.title[language],
          `${document.short?.[language] ?? document.title[language]} ${(document.issued ?? document.from ?? '').slice(0, 4)}`,
          ...(document.short === undefined ? [] : [document.short[language]]),
          documentName(document, other),
        ],
        document.title[language],
      ),
    ),
    ...[...content.glossary].map(([id, { term, plain, also }]) =>
      record(
        { kind: 'glossary' },
        'term',
        term[language],
        plainText(plain[language], language),
        [term[other], ...(also?.vi ?? []), ...(also?.en ?? [])],
        plainText(plain[language], language),
        { anchor: `#${id}` },
      ),
    ),
    ...[...content.pages.values()].map((page) =>
      record(
        { kind: 'page', id: page.id },
        'page',
        page.title[language],
        page.summary[language],
        [...page.aliases.vi, ...page.aliases.en],
        page.body[language]?.outline.texts.map((each) => each.text).join(' ') ?? '',
      ),
    ),
  ];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A record as a page for Pagefind to index. The words are folded, since Pagefind knows no đ; what a person sees
 * travels as metadata.
 */
export function indexPage({ language, kind, title, answer, since, phrases, body }: SearchRecord): string {
  const meta = { title, answer, since, kind, phrases: phrases.join(' | ') };
  const fields = Object.entries(meta)
    .map(([name, text]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(text)}">`)
    .join('');
  const weight = kind === 'explainer' ? 10 : 5;
  return `<!doctype html><html lang="${language}"><head>${fields}</head><body data-pagefind-body><p data-pagefind-weight="${weight}">${escape(phrases.join('. '))}</p><p data-pagefind-weight="2">${escape(fold(answer))}</p><p>${escape(fold(body))}</p></body></html>`;
}
