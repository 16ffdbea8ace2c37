import { calculatorOf } from '../policy/calculators/all.ts';
import { basisOf } from '../policy/figures.ts';
import { revisionOf, type Revision } from '../policy/revision.ts';
import type { DocumentNumber, IsoDate } from '../schema/primitives.ts';
import { shownCalculators, type PageRef } from './addresses.ts';
import { cutsOf, isBenefit } from './benefits.ts';
import type { Explainer } from './content.ts';
import { explainerOf, explainersOf } from './listings.ts';
import { isCitable, pageRevision, type CitablePage } from './revisions.ts';
import { content, figure, settings, table, usage } from './site.ts';

/** What a page is made of: its version, and the figures and documents that stand on it. */
export type PageVersion = { revision: Revision; figures: string[]; documents: DocumentNumber[] };

const unique = <T>(items: T[]): T[] => [...new Set(items)];
const latest = (days: IsoDate[]): IsoDate => days.reduce((a, b) => (a > b ? a : b), '');

/** A page that shows what holds on the day of the site: it is as new as that day. */
const ofToday = (...shown: unknown[]): PageVersion => ({
  revision: revisionOf(settings.asOf, [JSON.stringify(shown)]),
  figures: [],
  documents: [],
});

/** A page that gathers explainers: it is as new as the newest of them. */
const gathering = (explainers: Explainer[], ...own: unknown[]): PageVersion => ({
  revision: revisionOf(latest(explainers.map(({ updated }) => updated)) || settings.asOf, [
    JSON.stringify(own),
    ...explainers.map(({ revision }) => revision.hash),
  ]),
  figures: [],
  documents: [],
});

const documentsOf = (periods: readonly { basis: readonly { document: DocumentNumber }[] }[]): DocumentNumber[] =>
  unique(periods.flatMap(({ basis }) => basis.map(({ document }) => document)));

/** The figures and documents that stand on a page which can be cited. */
function partsOf(page: CitablePage): Omit<PageVersion, 'revision'> {
  switch (page.kind) {
    case 'explainer':
    case 'page': {
      const uses = (page.kind === 'page' ? content.pages : content.explainers).get(page.id)?.uses;
      return { figures: uses?.figures ?? [], documents: uses?.documents ?? [] };
    }
    case 'figure': {
      const { id, periods } = figure(page.id);
      return {
        figures: unique([id, ...periods.flatMap(({ parts }) => parts.map((part) => part.id))]),
        documents: unique(periods.flatMap((each) => basisOf(each).map(({ document }) => document))),
      };
    }
    case 'table':
      return { figures: [], documents: documentsOf(table(page.id).periods) };
    case 'statistics': {
      const points = [...content.statistics.values()].flatMap(({ series }) =>
        Object.values(series).flatMap((each) => each.points),
      );
      return { figures: [], documents: unique(points.flatMap(({ documents = [] }) => documents)) };
    }
    case 'commitments': {
      const events = [...content.statements.values()].flatMap(({ followed }) => followed);
      return { figures: [], documents: unique(events.flatMap(({ documents = [] }) => documents)) };
    }
    case 'document':
      return { figures: usage.figuresByDocument.get(page.number) ?? [], documents: [page.number] };
    case 'commune': {
      const commune = content.places.communes.get(page.id);
      return commune === undefined
        ? { figures: [], documents: [] }
        : { figures: [`minimum-wage-region-${commune.wageRegion}`], documents: documentsOf([commune]) };
    }
  }
}

/**
 * The version of a page, and what it rests on.
 * @throws {Error} when there is no such page
 */
export function versionOf(page: PageRef): PageVersion {
  const { explainers, places } = content;
  const all = [...explainers.values()];
  if (isCitable(page)) return { revision: pageRevision(page), ...partsOf(page) };
  switch (page.kind) {
    case 'figure-on': {
      const whole = { kind: 'figure', id: page.id } as const;
      return { revision: pageRevision(whole), ...partsOf(whole) };
    }
    case 'counter-slip': {
      const whole = { kind: 'explainer', id: page.id } as const;
      return { revision: pageRevision(whole), ...partsOf(whole) };
    }
    case 'calculator': {
      const calculator = calculatorOf(page.id);
      if (calculator === undefined) throw new Error(`there is no calculator ${page.id}`);
      return {
        ...gathering([explainerOf(calculator.explainer)], calculator),
        figures: [...calculator.figures],
        documents: documentsOf([calculator]),
      };
    }
    case 'area':
      return gathering(explainersOf(page.id), content.areas.get(page.id));
    case 'life-event': {
      const event = content.lifeEvents.get(page.id);
      if (event === undefined) throw new Error(`there is no life event ${page.id}`);
      return gathering(unique(event.steps.map(({ explainer }) => explainer)).map(explainerOf), event);
    }
    case 'benefits':
      return gathering(all.filter(isBenefit));
    case 'benefits-of':
      return gathering(cutsOf(content).find(({ id }) => id === page.id)?.explainers ?? []);
    case 'calculators':
      return gathering(shownCalculators(content).map(({ explainer }) => explainerOf(explainer)));
    case 'home':
      return gathering(all, content.changes);
    case 'life-events':
      return gathering(all, [...content.lifeEvents]);
    case 'documents':
      return ofToday([...content.documents.values()]);
    case 'figures':
      return ofToday([...content.authoredFigures]);
    case 'glossary':
      return ofToday([...content.glossary]);
    case 'changes':
    case 'coming':
      return ofToday(content.changes);
    case 'communes':
      return ofToday([...places.communes]);
    case 'matters':
      return ofToday([...places.matters]);
    case 'offices':
      return ofToday([...content.offices]);
    case 'search':
      return ofToday(content.search);
    case 'commitments':
    case 'commitments-of':
      return ofToday([...content.statements]);
    case 'statistics':
      return ofToday([...content.statistics]);
    // What it shows is not of content/.
    default:
      return ofToday(page.kind);
  }
}
