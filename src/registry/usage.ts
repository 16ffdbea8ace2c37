import type { FigureId, Period } from '../policy/figures.ts';
import type { DocumentNumber } from '../schema/primitives.ts';
import type { Content, Explainer } from './content.ts';

/** Which explainers rest on which figures and documents, directly or through a formula. */
export type Usage = {
  explainersByFigure: Map<FigureId, Explainer[]>;
  figuresByDocument: Map<DocumentNumber, FigureId[]>;
  explainersByDocument: Map<DocumentNumber, Explainer[]>;
};

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function figuresBehind(period: Period): FigureId[] {
  return period.parts.flatMap(({ id, period: part }) => [id, ...figuresBehind(part)]);
}

/** Works out the uses once for the whole site. */
export function usageOf(content: Content): Usage {
  const usage: Usage = { explainersByFigure: new Map(), figuresByDocument: new Map(), explainersByDocument: new Map() };
  for (const figure of content.figures.values())
    for (const { document } of figure.periods.flatMap(({ basis }) => basis))
      push(usage.figuresByDocument, document, figure.id);
  const inOrder = [...content.explainers.values()].sort((a, b) => a.order - b.order);
  for (const explainer of inOrder) {
    for (const number of explainer.uses.documents) push(usage.explainersByDocument, number, explainer);
    for (const id of explainer.uses.figures) {
      const periods = content.figures.get(id)?.periods ?? [];
      for (const part of [id, ...periods.flatMap(figuresBehind)]) push(usage.explainersByFigure, part, explainer);
      for (const { document } of periods.flatMap(({ basis }) => basis))
        push(usage.explainersByDocument, document, explainer);
    }
  }
  return usage;
}
