import type { FigureId, Period } from '../policy/figures.ts';
import type { DocumentNumber } from '../schema/primitives.ts';
import type { Content, Explainer } from './content.ts';

/** Which explainers rest on which figures and documents, directly or through a formula. */
export type Usage = {
  explainersByFigure: Map<FigureId, Explainer[]>;
  /** The figures that are worked out from a figure, directly. */
  figuresByPart: Map<FigureId, FigureId[]>;
  explainersByTable: Map<string, Explainer[]>;
  figuresByDocument: Map<DocumentNumber, FigureId[]>;
  explainersByDocument: Map<DocumentNumber, Explainer[]>;
};

function note<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const noted = map.get(key);
  if (noted === undefined) map.set(key, new Set([value]));
  else noted.add(value);
}

const asLists = <K, V>(map: Map<K, Set<V>>): Map<K, V[]> => new Map([...map].map(([key, set]) => [key, [...set]]));

function figuresBehind(period: Period): FigureId[] {
  return period.parts.flatMap(({ id, period: part }) => [id, ...figuresBehind(part)]);
}

/** Works out the uses once for the whole site. */
export function usageOf(content: Content): Usage {
  const figuresByPart = new Map<FigureId, Set<FigureId>>();
  const explainersByFigure = new Map<FigureId, Set<Explainer>>();
  const explainersByTable = new Map<string, Set<Explainer>>();
  const figuresByDocument = new Map<DocumentNumber, Set<FigureId>>();
  const explainersByDocument = new Map<DocumentNumber, Set<Explainer>>();
  for (const figure of content.figures.values())
    for (const { id } of figure.periods.flatMap(({ parts }) => parts)) note(figuresByPart, id, figure.id);
  for (const figure of content.figures.values())
    for (const { document } of figure.periods.flatMap(({ basis }) => basis))
      note(figuresByDocument, document, figure.id);
  const inOrder = [...content.explainers.values()].sort((a, b) => a.order - b.order);
  for (const explainer of inOrder) {
    for (const number of explainer.uses.documents) note(explainersByDocument, number, explainer);
    for (const id of explainer.uses.tables) {
      note(explainersByTable, id, explainer);
      for (const { document } of content.tables.get(id)?.periods.flatMap(({ basis }) => basis) ?? [])
        note(explainersByDocument, document, explainer);
    }
    for (const id of explainer.uses.figures) {
      const periods = content.figures.get(id)?.periods ?? [];
      for (const part of [id, ...periods.flatMap(figuresBehind)]) note(explainersByFigure, part, explainer);
      for (const { document } of periods.flatMap(({ basis }) => basis)) note(explainersByDocument, document, explainer);
    }
  }
  return {
    explainersByFigure: asLists(explainersByFigure),
    figuresByPart: asLists(figuresByPart),
    explainersByTable: asLists(explainersByTable),
    figuresByDocument: asLists(figuresByDocument),
    explainersByDocument: asLists(explainersByDocument),
  };
}
