import { formatShortDate, formatValue } from '../language/format.ts';
import { words } from '../language/interface.ts';
import { wayWords } from '../language/way-words.ts';
import type { ComingValue } from '../policy/coming.ts';
import type { Period } from '../policy/figures.ts';
import type { Basis, Language } from '../schema/primitives.ts';
import { figure, linkTo, settings, showFigure } from './site.ts';

/** A line of a table of figures: the name, which leads to the figure's page; its value; what is said small below either. */
export type FigureRow = {
  href: string;
  label: string;
  basis?: Basis[];
  value: string;
  notes?: string[];
  status?: { shape: 'soon' | 'off'; word: string };
};

const named = (id: string, language: Language): Pick<FigureRow, 'href' | 'label'> => ({
  href: linkTo({ kind: 'figure', id }, language),
  label: figure(id).label[language],
});
const since = ({ from }: Pick<Period, 'from'>, language: Language): string =>
  `${words[language].from} ${formatShortDate(from, language)}`;

/** A figure with its value today, without "a month" and the like where the name says it. */
export const shortRow = (id: string, language: Language): FigureRow => ({
  ...named(id, language),
  value: showFigure({ id, view: 'short' }, language).text,
});

/** A figure with its value today in full, since when, and whether it has ended or is still to come. */
export function datedRow(id: string, language: Language): FigureRow {
  const { text, period, warning } = showFigure({ id, view: 'value' }, language);
  const row: FigureRow = { ...named(id, language), value: text, notes: [since(period, language)] };
  if (warning === 'ended') row.status = { shape: 'off', word: words[language].ended };
  if (period.from > settings.asOf) row.status = { shape: 'soon', word: words[language].notYet };
  return row;
}

/** A part of a formula: its value in the period that went into the sum, since when, and by which clause. */
export const partRow = (id: string, period: Period, language: Language): FigureRow => ({
  ...named(id, language),
  basis: period.basis,
  value: formatValue(period.value, figure(id).unit, language, 'short'),
  notes: [since(period, language)],
});

/** A value that is known to follow, and the one it takes the place of; `dated`: the row says from when. */
export function comingRow(
  { figure: { id, unit }, now, then }: ComingValue,
  language: Language,
  dated = false,
): FigureRow {
  const before =
    now === undefined
      ? []
      : [`${wayWords[language].nowColumn.toLowerCase()} ${formatValue(now.value, unit, language)}`];
  return {
    ...named(id, language),
    value: formatValue(then.value, unit, language),
    notes: [...(dated ? [since(then, language)] : []), ...before],
  };
}
