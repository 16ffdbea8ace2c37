import type { AuthoredFigure, DerivedFigure, FigureValue } from '../schema/figure.ts';
import type { Basis, Bilingual, Confidence, Evidence, IsoDate } from '../schema/primitives.ts';
import { isMoney, isPercent, type Unit } from '../schema/unit.ts';
import { evaluate, figuresOf, FormulaError, parseFormula, type Formula } from './formula.ts';
import { addDays, daysBetween } from './iso-date.ts';

export type FigureId = string;

/** A value and the days it holds, with everything that vouches for it. `to` is its last day. */
export type Period = {
  value: FigureValue;
  from: IsoDate;
  to?: IsoDate | undefined;
  basis: Basis[];
  evidence: Evidence[];
  checked: IsoDate;
  confidence: Confidence;
  /** For a derived value: the figures it was computed from, with the period of each. */
  parts: { id: FigureId; period: Period }[];
};

/** A figure with its whole history, oldest first; a derived one has been computed. */
export type Figure = {
  id: FigureId;
  label: Bilingual;
  slug: Bilingual;
  unit: Unit;
  note?: Bilingual | undefined;
  featured: boolean;
  /** Whether it is known to have ended for good. */
  closed: boolean;
  formula?: string | undefined;
  periods: Period[];
};

/** What a figure is on a day. */
export type FigureOnDate = OnDate<Period>;

/** What of a history holds on a day. */
export type OnDate<P> =
  | { state: 'current'; period: P; previous?: P | undefined; next?: P | undefined }
  | { state: 'ended'; period: P }
  | { state: 'future'; period: P };

/** What is wrong with the formula of a figure. */
export type FormulaFault = { id: FigureId; message: string };

/**
 * Finds the value of a figure on a day: the one in force; else the last one that ended; else the first to come.
 * @throws {RangeError} when the figure has no period at all
 */
export function figureOn(figure: Figure, date: IsoDate): FigureOnDate {
  return periodOn(figure, date);
}

/**
 * Finds the period of any history on a day, as `figureOn` does: of a figure, or of a table.
 * @throws {RangeError} when there is no period at all
 */
export function periodOn<P extends { from: IsoDate; to?: IsoDate | undefined }>(
  { id, periods }: { id: string; periods: readonly P[] },
  date: IsoDate,
): OnDate<P> {
  const index = periods.findIndex(({ from, to }) => from <= date && (to === undefined || date <= to));
  const period = periods[index];
  if (period !== undefined) return { state: 'current', period, previous: periods[index - 1], next: periods[index + 1] };
  // findLast came with Chrome 97, and phones run this.
  const ended = periods.filter(({ from }) => from <= date).pop();
  if (ended !== undefined) return { state: 'ended', period: ended };
  const first = periods[0];
  if (first === undefined) throw new RangeError(`${id} has no period`);
  return { state: 'future', period: first };
}

/** How a period stands on a day: in force, over, or still to come. */
export function stateOf({ from, to }: { from: IsoDate; to?: IsoDate | undefined }, on: IsoDate): FigureOnDate['state'] {
  if (from > on) return 'future';
  return to !== undefined && to < on ? 'ended' : 'current';
}

/** The value as a plain number for sums: a percent divided by 100, everything else as it stands. */
function plainNumber(unit: Unit, value: FigureValue): number {
  if (typeof value !== 'number') throw new FormulaError('a list or a day cannot stand in a formula');
  return isPercent(unit) ? value / 100 : value;
}

/** Rounds away what binary fractions add: whole dong for money, six decimals for the rest. */
function settle(unit: Unit, value: number): number {
  const scaled = isPercent(unit) ? value * 100 : value;
  const decimals = isMoney(unit) ? 0 : 6;
  return Number(scaled.toFixed(decimals));
}

/** A computed value, and whether every figure behind it is in force on the day asked for. */
export type Computed = { value: number; inForce: boolean };

/**
 * Computes a formula with the figures as they stand on a day. Where one has ended, or is still to come, its nearest
 * value serves, and the result says so: an example that became history is marked, not wrong.
 * @returns the result in `unit` (dong, or percent as 4.5 for 4.5 %)
 * @throws {FormulaError} when a figure is unknown or is no number
 */
export function computeOn(figures: ReadonlyMap<FigureId, Figure>, source: string, unit: Unit, date: IsoDate): Computed {
  const formula = parseFormula(source);
  const found = new Map(
    figuresOf(formula).map((id) => {
      const figure = figures.get(id);
      if (figure === undefined) throw new FormulaError(`there is no figure "${id}"`);
      return [id, { figure, standing: figureOn(figure, date) }];
    }),
  );
  const value = evaluate(formula, (id) => {
    const part = found.get(id);
    if (part === undefined) throw new FormulaError(`there is no figure "${id}"`);
    return plainNumber(part.figure.unit, part.standing.period.value);
  });
  return {
    value: settle(unit, value),
    inForce: [...found.values()].every(({ standing }) => standing.state === 'current'),
  };
}

const weaker = (left: Confidence, right: Confidence): Confidence =>
  left === 'medium' || right === 'medium' ? 'medium' : 'high';

/** The first days of all stretches in which no part changes. */
function turningPoints(parts: Figure[], rule: DerivedFigure): IsoDate[] {
  const days = parts.flatMap(({ periods }) =>
    periods.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)])),
  );
  const own = [
    ...(rule.from === undefined ? [] : [rule.from]),
    ...(rule.to === undefined ? [] : [addDays(rule.to, 1)]),
  ];
  return [...new Set([...days, ...own])].sort();
}

/** The first day for which a document can vouch, where that is known. */
type SinceWhen = (document: string) => IsoDate | undefined;

/**
 * What vouches for a computed value of a stretch of time: the clauses of its rule; where they are all of documents that
 * came later, those of its parts. A decree of 2026 is no ground for an amount of 2021.
 */
function groundsOf(
  { basis, evidence }: Pick<Period, 'basis' | 'evidence'>,
  to: IsoDate | undefined,
  parts: readonly Period[],
  sinceWhen: SinceWhen,
): Pick<Period, 'basis' | 'evidence'> {
  const own = basis.filter(({ document }) => to === undefined || (sinceWhen(document) ?? '') <= to);
  if (own.length > 0 || basis.length === 0) return { basis: own, evidence };
  return { basis: eachOnce(parts.flatMap((part) => part.basis)), evidence: parts.flatMap((part) => part.evidence) };
}

function derivePeriods(rule: DerivedFigure, formula: Formula, parts: Figure[], sinceWhen: SinceWhen): Period[] {
  const days = turningPoints(parts, rule);
  return days.flatMap((from, index): Period[] => {
    if (rule.from !== undefined && from < rule.from) return [];
    if (rule.to !== undefined && from > rule.to) return [];
    const standing = parts.map((part) => ({ part, found: figureOn(part, from) }));
    if (standing.some(({ found }) => found.state !== 'current')) return [];
    const periods = standing.map(({ part, found }) => ({ id: part.id, period: found.period }));
    const value = evaluate(formula, (id) => {
      const entry = standing.find(({ part }) => part.id === id);
      if (entry === undefined) throw new FormulaError(`there is no figure "${id}"`);
      return plainNumber(entry.part.unit, entry.found.period.value);
    });
    const next = days[index + 1];
    const to = next === undefined ? undefined : addDays(next, -1);
    return [
      {
        value: settle(rule.unit, value),
        from,
        to,
        ...groundsOf(
          rule,
          to,
          periods.map(({ period }) => period),
          sinceWhen,
        ),
        checked: periods.map(({ period }) => period.checked).reduce((a, b) => (a < b ? a : b), rule.checked),
        confidence: periods.map(({ period }) => period.confidence).reduce(weaker, rule.confidence),
        parts: periods,
      },
    ];
  });
}

/**
 * Turns authored figures into figures with a history, computing the derived ones.
 * Formulas that cannot be computed (unknown parts, loops, bad signs) are reported, not thrown; a figure that only
 * rests on a faulty one is left out without a fault of its own.
 * @param isUnreadable whether a figure that is not among the authored ones has been reported already
 * @param sinceWhen the first day for which a document can vouch, where that is known
 */
export function resolveFigures(
  authored: ReadonlyMap<FigureId, AuthoredFigure>,
  isUnreadable: (id: FigureId) => boolean = () => false,
  sinceWhen: SinceWhen = () => undefined,
): {
  figures: Map<FigureId, Figure>;
  faults: FormulaFault[];
} {
  const figures = new Map<FigureId, Figure>();
  const faults: FormulaFault[] = [];
  const failed = new Set<FigureId>();

  function resolve(id: FigureId, trail: FigureId[]): Figure | undefined {
    const done = figures.get(id);
    if (done !== undefined || failed.has(id)) return done;
    const figure = authored.get(id);
    if (figure === undefined) return undefined;
    const { label, slug, unit, note } = figure;
    const shared = { id, label, slug, unit, note, featured: figure.featured ?? false, closed: figure.closed ?? false };
    try {
      if ('periods' in figure) {
        const periods = figure.periods.map((period) => ({ ...period, parts: [] }));
        figures.set(id, { ...shared, periods });
      } else {
        const formula = parseFormula(figure.formula);
        const parts = figuresOf(formula).flatMap((part) => {
          if (trail.includes(part) || part === id)
            throw new FormulaError(`the formula loops: ${[...trail, id, part].join(' → ')}`);
          if (!authored.has(part) && !isUnreadable(part)) throw new FormulaError(`there is no figure "${part}"`);
          return resolve(part, [...trail, id]) ?? [];
        });
        if (parts.length < figuresOf(formula).length) {
          failed.add(id);
          return undefined;
        }
        const periods = derivePeriods(figure, formula, parts, sinceWhen);
        if (periods.length === 0) throw new FormulaError('its parts are never in force on the same day');
        figures.set(id, { ...shared, formula: figure.formula, periods });
      }
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      failed.add(id);
      faults.push({ id, message: error.message });
    }
    return figures.get(id);
  }

  for (const id of authored.keys()) resolve(id, []);
  return { figures, faults };
}

/** Days after which a value that nobody has compared with its source again counts as stale. */
export const staleAfterDays = 180;

/** Why a reader should be careful with a figure on a day; `undefined` when all is well. */
export type FigureWarning = 'ended' | 'not-yet' | 'stale' | undefined;

/** Judges a figure on a day: ended without a successor, not in force yet, or checked too long ago. */
export function warningOf(figure: Figure, date: IsoDate): FigureWarning {
  const found = figureOn(figure, date);
  if (found.state === 'ended') return 'ended';
  if (found.state === 'future') return 'not-yet';
  return daysBetween(found.period.checked, date) > staleAfterDays ? 'stale' : undefined;
}

/** All clauses behind a value: its own and those of its parts, each once. */
export const basisOf = (period: Period): Basis[] =>
  eachOnce([...period.basis, ...period.parts.flatMap((part) => basisOf(part.period))]);

function eachOnce(all: readonly Basis[]): Basis[] {
  const seen = new Set<string>();
  return all.filter(({ document, pinpoint }) => {
    const key = `${document} ${pinpoint}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
