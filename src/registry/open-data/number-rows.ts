import type { IsoDate } from '../../schema/primitives.ts';
import type { FigureRow } from '../../schema/open-data/figures.ts';
import type { TableRow } from '../../schema/open-data/tables.ts';
import { stateOf, type Figure } from '../../policy/figures.ts';
import { content, settings, usage } from '../site.ts';
import { bothAddresses, maybeTexts } from './address.ts';

/** The area whose folder an entry stands in. */
const areaOf = (key: string): string => content.origins.get(key)?.file.split('/')[2] ?? '';

/** How a period stands on the day of the site, in the words of the data. */
function standingOf(period: { from: IsoDate; to?: IsoDate | undefined }): 'ended' | 'current' | 'coming' {
  const state = stateOf(period, settings.asOf);
  return state === 'future' ? 'coming' : state;
}

const idsOf = (items: readonly { id: string }[] | undefined): string[] => (items ?? []).map(({ id }) => id);

/** A figure as the open data tell of it. */
export function figureRow(figure: Figure): FigureRow {
  const { id, label, unit, note, formula, closed, periods } = figure;
  const page = { kind: 'figure', id } as const;
  return {
    id,
    area: areaOf(`figure:${id}`),
    label,
    unit,
    note: maybeTexts(note),
    formula,
    closed,
    url: bothAddresses(page),
    explainers: idsOf(usage.explainersByFigure.get(id)),
    periods: periods.map((period) => ({
      value: period.value,
      from: period.from,
      to: period.to,
      state: standingOf(period),
      basis: period.basis,
      evidence: period.evidence,
      checked: period.checked,
      confidence: period.confidence,
      parts: period.parts.map((part) => ({ figure: part.id, from: part.period.from })),
      url: bothAddresses(periods.length < 2 ? page : { kind: 'figure-on', id, on: period.from }),
    })),
  };
}

export const figureRows = (): FigureRow[] => [...content.figures.values()].map(figureRow);

export const tableRows = (): TableRow[] =>
  [...content.tables.values()].map(({ id, label, note, key, columns, periods }) => ({
    id,
    area: areaOf(`table:${id}`),
    label,
    note: maybeTexts(note),
    key,
    columns,
    url: bothAddresses({ kind: 'table', id }),
    explainers: idsOf(usage.explainersByTable.get(id)),
    periods: periods.map((period) => ({ ...period, state: standingOf(period) })),
  }));
