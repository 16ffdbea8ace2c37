import { relativesAmong } from '../policy/related.ts';
import { wayWords } from '../language/way-words.ts';
import type { LifeEventStep } from '../schema/life-event.ts';
import type { Bilingual, Language } from '../schema/primitives.ts';
import type { Area } from '../schema/site-files.ts';
import type { Explainer } from './content.ts';
import { content, plainText, showFigure } from './site.ts';

/** The explainer with an id. @throws {Error} when there is none */
export function explainerOf(id: string): Explainer {
  const found = content.explainers.get(id);
  if (found === undefined) throw new Error(`there is no explainer "${id}"`);
  return found;
}

/** By when a step is to be done, in words; `due` when a law sets the time. */
export function dayOf({ by, when }: LifeEventStep, language: Language): { text: string; due: boolean } {
  if (by === undefined) return { text: when === undefined ? '' : plainText(when[language], language), due: false };
  const { text } = showFigure({ id: by.figure, view: 'value' }, language);
  return { text: `${wayWords[language].within} ${text} ${by.from[language]}`, due: true };
}

/** The explainers of an area, in the order of its headings and then their own. */
export function explainersOf(area: string): Explainer[] {
  const groups = Object.keys(content.areas.get(area)?.groups ?? {});
  return [...content.explainers.values()]
    .filter((each) => each.area === area)
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);
}

/** The areas that have explainers: the others are not shown. */
export function shownAreas(): { id: string; area: Area; explainers: Explainer[] }[] {
  return [...content.areas].flatMap(([id, area]) => {
    const explainers = explainersOf(id);
    return explainers.length === 0 ? [] : [{ id, area, explainers }];
  });
}

/** The explainers linked in the section that says what a benefit does not go with. */
function notWith({ body }: Explainer): string[] {
  const { tags = [], links = [] } = body.vi?.outline ?? {};
  const sections = tags.filter(({ name }) => name === 'Section');
  const at = sections.findIndex(({ attributes }) => attributes['name'] === 'not-with');
  const [from, to] = [sections[at]?.line ?? Infinity, sections[at + 1]?.line ?? Infinity];
  return links.flatMap(({ target, line }) =>
    line >= from && line < to && target.startsWith('explainer:') ? [target.slice('explainer:'.length)] : [],
  );
}

const asRelative = (explainer: Explainer) => ({
  id: explainer.id,
  related: explainer.related,
  situations: explainer.situations,
  figures: explainer.uses.figures,
  notWith: notWith(explainer),
});
const relativesOf = relativesAmong([...content.explainers.values()].map(asRelative));

/** How many pages stand under "see also"; an editor may name more. */
const relatives = 3;

/** What to read besides: what the editor names, then what is closest by its data. */
export function relatedTo(explainer: Explainer): Explainer[] {
  const { related: named } = explainer;
  const found = relativesOf(asRelative(explainer)).filter((id) => !named.includes(id));
  return [...named, ...found.slice(0, Math.max(0, relatives - named.length))].map(explainerOf);
}

/** The explainers of an area under its headings; a heading without any is left out. */
export function groupsOf(area: string): { id: string; title: Bilingual; explainers: Explainer[] }[] {
  const explainers = explainersOf(area);
  return Object.entries(content.areas.get(area)?.groups ?? {}).flatMap(([id, title]) => {
    const own = explainers.filter(({ group }) => group === id);
    return own.length === 0 ? [] : [{ id, title, explainers: own }];
  });
}

/** The guides before and after an explainer in its group. */
export function besideInGroup({ id, area, group }: Explainer): { previous?: Explainer; next?: Explainer } {
  const own = explainersOf(area).filter((each) => each.group === group);
  const at = own.findIndex((each) => each.id === id);
  const [previous, next] = [own[at - 1], own[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** A collator for lists in Vietnamese order: a, ă, â, b, c, d, đ, e … */
export const vietnameseOrder = new Intl.Collator('vi');

/** An amount that fits beside a title. */
const shortEnough = 34;

/** What a list shows of the amount of an explainer: `amount`, else the first words of the slip where they are a number. */
export function amountInList({ amount, glance }: Explainer, language: Language): string | undefined {
  if (amount !== undefined) return plainText(amount[language], language);
  const [first = ''] = plainText(glance.amount[language], language).split(/[,;:](?:\s|$)| \(/);
  return /^(?:VND\s)?\d/.test(first) && first.length <= shortEnough ? first : undefined;
}
