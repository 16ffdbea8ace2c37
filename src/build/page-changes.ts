import { formatValue } from '../language/format.ts';
import type { PageChanges } from '../policy/kept-copies.ts';
import { yearAfter } from '../policy/coming.ts';
import { content, linkTo, plainText, settings, usage } from '../registry/site.ts';
import type { IsoDate, Language } from '../schema/primitives.ts';

/**
 * What a saved copy of a page may have to be told of, by the address of the page: the day an editor last changed it, and
 * what takes effect from a year before the day of the site on. A copy shows what came after its own day.
 */
export function pageChanges(language: Language): Record<string, PageChanges> {
  const { asOf } = settings;
  const isRecent = (day: IsoDate): boolean => yearAfter(day) >= asOf;
  const known: Record<string, PageChanges> = {};
  const at = (address: string): PageChanges => (known[address] ??= {});
  const add = (address: string, date: IsoDate, title: string): void => {
    (at(address).since ??= []).push([date, title]);
  };
  for (const { id, updated } of content.explainers.values())
    at(linkTo({ kind: 'explainer', id }, language)).revised = updated;
  for (const { id, updated } of content.pages.values()) at(linkTo({ kind: 'page', id }, language)).revised = updated;
  for (const { date, title, explainers } of content.changes)
    if (isRecent(date))
      for (const id of explainers)
        add(linkTo({ kind: 'explainer', id }, language), date, plainText(title[language], language));
  for (const figure of content.figures.values())
    for (const { from, value } of figure.periods.filter(({ from }) => isRecent(from))) {
      const title = `${figure.label[language]}: ${formatValue(value, figure.unit, language)}`;
      add(linkTo({ kind: 'figure', id: figure.id }, language), from, title);
      // What is already in force stands in the text, and where it matters among the changes.
      if (from > asOf)
        for (const { id } of usage.explainersByFigure.get(figure.id) ?? [])
          add(linkTo({ kind: 'explainer', id }, language), from, title);
    }
  return known;
}
