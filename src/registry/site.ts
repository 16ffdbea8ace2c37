import { formatDate, formatValue } from '../language/format.ts';
import { figureOn, warningOf, type Figure, type FigureWarning, type Period } from '../policy/figures.ts';
import { mentionsIn, parseTemplate, type FigureMention } from '../policy/template.ts';
import { languages, type Language } from '../schema/primitives.ts';
import { addressOf, type PageRef } from './addresses.ts';
import { shownBodies, type DataTable, type Explainer, type Page } from './content.ts';
import { figureMentions } from './read-mdx.ts';
import { readOnce } from './read-once.ts';
import { readSettings } from './settings.ts';
import { usageOf } from './usage.ts';

export const settings = readSettings();

const { content: loaded, problems } = readOnce(settings.contentFolder);
if (problems.length > 0) throw new Error('content/ has mistakes; run "npm run check" to see them all');

/** All of `content/`, read once for the whole build. */
export const content = loaded;
export const usage = usageOf(content);

/** The address of a page in a language. */
export const linkTo = (ref: PageRef, language: Language): string =>
  addressOf(content, ref, language, settings.basePath);

/** The full address of a page, for canonical links and citations. */
export const fullLinkTo = (ref: PageRef, language: Language): string => settings.siteUrl + linkTo(ref, language);

/** The figure with an id. @throws {Error} when there is none */
export function figure(id: string): Figure {
  const found = content.figures.get(id);
  if (found === undefined) throw new Error(`there is no figure "${id}"`);
  return found;
}

/** The table with an id. @throws {Error} when there is none */
export function table(id: string): DataTable {
  const found = content.tables.get(id);
  if (found === undefined) throw new Error(`there is no table "${id}"`);
  return found;
}

/** A figure as a page shows it on the day of the build, or on the day the mention names. */
export type ShownFigure = {
  id: string;
  text: string;
  period: Period;
  /** The value that is announced to follow. */
  next: Period | undefined;
  warning: FigureWarning;
  oneSource: boolean;
};

/** Looks up a mention and writes it in a language. @throws {Error} when the figure is unknown */
export function showFigure({ id, on, view }: FigureMention, language: Language): ShownFigure {
  const found = figure(id);
  const standing = figureOn(found, on ?? settings.asOf);
  const { period } = standing;
  const text =
    view === 'since'
      ? formatDate(period.from, language)
      : view === 'until'
        ? formatDate(period.to ?? period.from, language)
        : formatValue(period.value, found.unit, language, view);
  return {
    id,
    text,
    period,
    next: on === undefined && standing.state === 'current' ? standing.next : undefined,
    warning: on === undefined ? warningOf(found, settings.asOf) : undefined,
    oneSource: period.confidence === 'medium',
  };
}

/** A text of a YAML file as plain words, its figures written out. */
export function plainText(source: string, language: Language): string {
  return parseTemplate(source)
    .map((part) => (part.kind === 'text' ? part.text : showFigure(part.mention, language).text))
    .join('');
}

/** Whether a page shows a number that we have from one source only: it then carries the note that says so. */
export function restsOnOneSource(page: Explainer | Page): boolean {
  const { answer, glance, papers } = 'glance' in page ? page : { answer: '', glance: '', papers: '' };
  return [
    ...mentionsIn(JSON.stringify([answer, glance, papers])),
    ...languages.flatMap((language) =>
      shownBodies(content, page, language).flatMap(({ outline }) => figureMentions(outline)),
    ),
  ].some(({ id, on }) => figureOn(figure(id), on ?? settings.asOf).period.confidence === 'medium');
}
