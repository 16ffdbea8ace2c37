import type { Area } from '../schema/site-files.ts';
import type { Explainer } from './content.ts';
import { content } from './site.ts';

/** The explainers of an area, in its order. */
export function explainersOf(area: string): Explainer[] {
  return [...content.explainers.values()].filter((each) => each.area === area).sort((a, b) => a.order - b.order);
}

/** The areas that have explainers: the others are not shown. */
export function shownAreas(): { id: string; area: Area; explainers: Explainer[] }[] {
  return [...content.areas].flatMap(([id, area]) => {
    const explainers = explainersOf(id);
    return explainers.length === 0 ? [] : [{ id, area, explainers }];
  });
}

/** A collator for lists in Vietnamese order: a, ă, â, b, c, d, đ, e … */
export const vietnameseOrder = new Intl.Collator('vi');
