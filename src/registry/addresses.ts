import { slugify } from '../language/fold.ts';
import { slipSegment, staticSegments } from '../language/segments.ts';
import { calculatorOf, calculators } from '../policy/calculators/all.ts';
import type { Figure } from '../policy/figures.ts';
import type { Calculator } from '../policy/calculators/calculator.ts';
import type { ExplainerMeta } from '../schema/explainer.ts';
import type { IsoDate, Language } from '../schema/primitives.ts';
import { cutSlug, cutsOf } from './benefits.ts';
import { statementCut, statementCuts } from './commitments.ts';
import type { Content } from './content.ts';

/** A page of the site, whatever its language. */
export type PageRef =
  | {
      kind:
        | 'home'
        | 'figures'
        | 'documents'
        | 'glossary'
        | 'search'
        | 'changes'
        | 'coming'
        | 'life-events'
        | 'benefits'
        | 'communes'
        | 'matters'
        | 'offices'
        | 'calculators'
        | 'offline'
        | 'look'
        | 'data'
        | 'commitments'
        | 'statistics'
        | 'finder'
        | 'version'
        | 'not-found';
    }
  | {
      kind:
        | 'area'
        | 'benefits-of'
        | 'commitments-of'
        | 'life-event'
        | 'explainer'
        | 'counter-slip'
        | 'figure'
        | 'table'
        | 'commune'
        | 'calculator'
        | 'page';
      id: string;
    }
  /** A figure as it was from a day on, the first day of one of its values. */
  | { kind: 'figure-on'; id: string; on: IsoDate }
  | { kind: 'document'; number: string };

function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
}

function segments(content: Content, ref: PageRef, language: Language): string[] {
  switch (ref.kind) {
    case 'home':
      return [];
    case 'not-found':
      return ['404'];
    // The template of released versions, which lie at addresses of their own.
    case 'version':
      return ['v', '-'];
    case 'figures':
    case 'documents':
    case 'glossary':
    case 'search':
    case 'communes':
    case 'matters':
    case 'changes':
    case 'coming':
    case 'life-events':
    case 'benefits':
    case 'offices':
    case 'calculators':
    case 'offline':
    case 'look':
    case 'data':
    case 'commitments':
    case 'statistics':
    case 'finder':
      return [staticSegments[ref.kind][language]];
    case 'area':
      return [need(content.areas.get(ref.id), `area ${ref.id}`).slug[language]];
    case 'benefits-of':
      return [
        staticSegments.benefits[language],
        need(cutSlug(content, ref.id, language), `list of benefits for ${ref.id}`),
      ];
    case 'commitments-of':
      return [
        staticSegments.commitments[language],
        need(statementCut(content, ref.id), `list of statements for ${ref.id}`).slug[language],
      ];
    case 'life-event':
      return [
        staticSegments['life-events'][language],
        need(content.lifeEvents.get(ref.id), `life event ${ref.id}`).slug[language],
      ];
    case 'explainer': {
      const explainer = need(content.explainers.get(ref.id), `explainer ${ref.id}`);
      return [
        need(content.areas.get(explainer.area), `area ${explainer.area}`).slug[language],
        explainer.slug[language],
      ];
    }
    case 'counter-slip':
      return [...segments(content, { kind: 'explainer', id: ref.id }, language), slipSegment[language]];
    case 'figure':
      return [staticSegments.figures[language], need(content.figures.get(ref.id), `figure ${ref.id}`).slug[language]];
    case 'figure-on':
      return [...segments(content, { kind: 'figure', id: ref.id }, language), ref.on];
    case 'table':
      return [staticSegments.figures[language], need(content.tables.get(ref.id), `table ${ref.id}`).slug[language]];
    case 'commune':
      return [staticSegments.communes[language], need(content.places.communes.get(ref.id), `commune ${ref.id}`).id];
    case 'calculator':
      return [staticSegments.calculators[language], need(calculatorOf(ref.id), `calculator ${ref.id}`).slug[language]];
    case 'page':
      return [need(content.pages.get(ref.id), `page ${ref.id}`).slug[language]];
    case 'document':
      return [
        staticSegments.documents[language],
        slugify(need(content.documents.get(ref.number), `document ${ref.number}`).number),
      ];
  }
}

/** The path of a page below the site's root, without slashes at its ends: `en/figures/base-salary`; empty for the home page. */
export function pathOf(content: Content, ref: PageRef, language: Language): string {
  return [...(language === 'en' ? ['en'] : []), ...segments(content, ref, language)].join('/');
}

/** The address of a page from the host's root, base path and last slash included: `/an-sinh/en/figures/base-salary/`. */
export function addressOf(content: Content, ref: PageRef, language: Language, basePath: string): string {
  // Static hosts want this one file at the root, under this name.
  if (ref.kind === 'not-found' && language === 'vi') return `${basePath}404.html`;
  const path = pathOf(content, ref, language);
  return path === '' ? basePath : `${basePath}${path}/`;
}

/** The calculators whose explainer stands. */
export const shownCalculators = (content: Content): Calculator[] =>
  calculators.filter(({ explainer }) => content.explainers.has(explainer));

/** Their pages, behind their index. */
function calculatorPages(content: Content): PageRef[] {
  const own = shownCalculators(content);
  return own.length === 0
    ? []
    : [{ kind: 'calculators' }, ...own.map(({ id }): PageRef => ({ kind: 'calculator', id }))];
}

/** Pages that search engines are asked to leave alone: they repeat others, or are no answer. */
export const isHidden = ({ kind }: PageRef): boolean =>
  kind === 'not-found' || kind === 'search' || kind === 'counter-slip' || kind === 'version';

/** Whether a guide is about something to apply for: one that only tells a rule has no slip to carry to a counter. */
export const hasCounterSlip = ({ kinds }: Pick<ExplainerMeta, 'kinds'>): boolean =>
  kinds.some((kind) => kind !== 'rule');

/** A page for each value of a figure that had more than one; of the others the figure's own page says all. */
export const figureDays = ({ id, periods }: Figure): PageRef[] =>
  periods.length < 2 ? [] : periods.map(({ from }) => ({ kind: 'figure-on', id, on: from }));

/** Every page there is, in the order of the site. Areas without explainers are left out. */
export function allPages(content: Content): PageRef[] {
  const filled = new Set([...content.explainers.values()].map(({ area }) => area));
  return [
    { kind: 'home' },
    ...[...content.areas.keys()].filter((id) => filled.has(id)).map((id): PageRef => ({ kind: 'area', id })),
    ...[...content.explainers.keys()].map((id): PageRef => ({ kind: 'explainer', id })),
    ...[...content.explainers.values()].filter(hasCounterSlip).map(({ id }): PageRef => ({ kind: 'counter-slip', id })),
    { kind: 'benefits' },
    ...(content.benefits.rules.size === 0 ? [] : [{ kind: 'finder' } as const]),
    ...cutsOf(content).map(({ id }): PageRef => ({ kind: 'benefits-of', id })),
    ...(content.lifeEvents.size === 0 ? [] : [{ kind: 'life-events' } as const]),
    ...[...content.lifeEvents.keys()].map((id): PageRef => ({ kind: 'life-event', id })),
    { kind: 'figures' },
    ...[...content.figures.keys()].map((id): PageRef => ({ kind: 'figure', id })),
    ...[...content.figures.values()].flatMap(figureDays),
    ...[...content.tables.keys()].map((id): PageRef => ({ kind: 'table', id })),
    { kind: 'documents' },
    ...[...content.documents.keys()].map((number): PageRef => ({ kind: 'document', number })),
    ...(content.places.communes.size === 0 ? [] : [{ kind: 'communes' } as const]),
    ...[...content.places.communes.keys()].map((id): PageRef => ({ kind: 'commune', id })),
    ...(content.places.matters.size === 0 ? [] : [{ kind: 'matters' } as const]),
    ...calculatorPages(content),
    ...(content.statements.size === 0 ? [] : [{ kind: 'commitments' } as const]),
    ...statementCuts(content).map(({ id }): PageRef => ({ kind: 'commitments-of', id })),
    ...(content.statistics.size === 0 ? [] : [{ kind: 'statistics' } as const]),
    { kind: 'glossary' },
    { kind: 'changes' },
    { kind: 'coming' },
    { kind: 'offices' },
    { kind: 'search' },
    { kind: 'offline' },
    { kind: 'look' },
    { kind: 'data' },
    ...[...content.pages.keys()].map((id): PageRef => ({ kind: 'page', id })),
    { kind: 'not-found' },
  ];
}
