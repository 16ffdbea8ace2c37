import { comingDays, type ComingDay } from '../policy/coming.ts';
import type { Calculator } from '../policy/calculators/calculator.ts';
import { mentionsIn } from '../policy/template.ts';
import type { FigureId } from '../policy/figures.ts';
import { isMoney, isPercent } from '../schema/unit.ts';
import type { Change, Office } from '../schema/site-files.ts';
import { shownCalculators } from './addresses.ts';
import type { Explainer, LifeEvent } from './content.ts';
import { explainersOf } from './listings.ts';
import { content, figure, settings, usage } from './site.ts';

// What belongs to an area besides its guides; all of it follows from them.

const ids = (area: string): Set<string> => new Set(explainersOf(area).map(({ id }) => id));

/** The amounts and rates that the guides of an area give as their own, each once, in the order of the guides. */
export function amountsOf(area: string): FigureId[] {
  const named = explainersOf(area).flatMap(({ amount, glance }) =>
    [amount?.vi ?? '', glance.amount.vi].flatMap(mentionsIn),
  );
  return [...new Set(named.filter(({ on }) => on === undefined).map(({ id }) => id))].filter((id) => {
    const { unit } = figure(id);
    return isMoney(unit) || isPercent(unit);
  });
}

/** The tables that the guides of an area rest on. */
export const tablesOf = (area: string): string[] => [
  ...new Set(explainersOf(area).flatMap(({ uses: { tables } }) => tables)),
];

/** What takes effect within a year and touches a guide of an area. */
export function comingIn(area: string): ComingDay<Change>[] {
  const own = ids(area);
  const isOwn = ({ id }: Explainer): boolean => own.has(id);
  const changes = content.changes.filter(({ explainers }) => explainers.some((id) => own.has(id)));
  const figures = [...content.figures.values()].filter(({ id }) => usage.explainersByFigure.get(id)?.some(isOwn));
  return comingDays(changes, figures, settings.asOf);
}

/** Where one applies or asks, by the guides of an area; first where most of them lead. */
export function officesOf(area: string): { id: string; office: Office }[] {
  const named = explainersOf(area).flatMap(({ where }) => where);
  return [...content.offices]
    .map(([id, office]) => ({ id, office, count: named.filter((each) => each === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The life events that lead to a guide of an area. */
export function eventsOf(area: string): LifeEvent[] {
  const own = ids(area);
  return [...content.lifeEvents.values()].filter(({ steps }) => steps.some(({ explainer }) => own.has(explainer)));
}

/** The calculators of an area. */
export const calculatorsIn = (area: string): Calculator[] =>
  shownCalculators(content).filter((each) => each.area === area);

/** The calculators that work out what an explainer says. */
export const calculatorsFor = (explainer: string): Calculator[] =>
  shownCalculators(content).filter((each) => each.explainer === explainer);
