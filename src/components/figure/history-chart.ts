import { daysBetween } from '../../policy/iso-date.ts';
import type { IsoDate } from '../../schema/primitives.ts';

/** A value of a history and the days it held; `to` is its last day. */
export type Step = { value: number; label: string; from: IsoDate; to?: IsoDate | undefined };

/** A step as it is drawn, in per cent of the drawing. */
export type DrawnStep = { left: number; right: number; top: number; current: boolean };

/** A word on the chart, and which of its ends stands at `x`. */
export type ChartText = { x: number; y: number; text: string; anchor: 'start' | 'end' };

export type Chart = {
  steps: DrawnStep[];
  /** Where one value gives way to the next: x, and from which height to which. */
  risers: { x: number; from: number; to: number }[];
  labels: (ChartText & { current: boolean })[];
  years: { x: number; year: number; named: boolean }[];
  today: number;
  floor: number;
};

const drawing = { top: 12, floor: 84, widest: 92.5 };
/** About how much of a phone's width a letter takes, in per cent. */
const letter = 2.7;
const line = 7;

/**
 * Lays out a history on a true time axis: a step as long as the days a value held, as high as the value, from zero, so
 * that no change looks sooner or larger than it is. A label that would cover another is left to the table below.
 * @param steps the values, oldest first, none negative
 * @param today the day of the page; later values are announced ones
 */
export function layOut(steps: readonly Step[], today: IsoDate): Chart {
  const { top, floor, widest } = drawing;
  const first = steps[0]?.from ?? today;
  const lastFrom = steps.at(-1)?.from ?? today;
  // An announced value must have some width to be seen.
  const ahead = lastFrom > today ? Math.max(365, daysBetween(first, lastFrom) * 0.2) : 0;
  const span = Math.max(1, daysBetween(first, lastFrom > today ? lastFrom : today) + ahead);
  const at = (date: IsoDate): number => (Math.max(0, daysBetween(first, date)) / span) * widest;
  const most = Math.max(...steps.map(({ value }) => value), 0);
  const height = (value: number): number => (most === 0 ? floor : floor - (value / most) * (floor - top));

  const drawn = steps.map((step, index): DrawnStep => {
    const next = steps[index + 1];
    const open = next?.from ?? (step.from > today ? undefined : today);
    const end = step.to !== undefined && (open === undefined || step.to < open) && next === undefined ? step.to : open;
    return {
      left: at(step.from),
      right: end === undefined ? widest : Math.max(at(end), at(step.from)),
      top: height(step.value),
      current: step.from <= today && (step.to === undefined || step.to >= today),
    };
  });
  const risers = drawn
    .slice(1)
    .map((step, index) => ({ x: step.left, from: drawn[index]?.top ?? floor, to: step.top }));

  const labels: Chart['labels'] = [];
  // The value of today first: it must never be the one that is left out.
  const order = drawn
    .map((_, index) => index)
    .sort((a, b) => Number(drawn[b]?.current) - Number(drawn[a]?.current) || b - a);
  const boxes: { left: number; right: number; y: number }[] = [];
  for (const index of order) {
    const step = drawn[index];
    const text = steps[index]?.label ?? '';
    if (step === undefined) continue;
    const width = text.length * letter;
    // The rise to the next step is not touched.
    const gap = step.current ? 0 : 1.25;
    // On the step, at its end; else before the rise to it; else on it, from its beginning.
    const places: (ChartText & { left: number })[] = [
      { x: step.right - gap, y: step.top - 3, text, anchor: 'end', left: step.right - gap - width },
      { x: step.left - 1.25, y: step.top + 2, text, anchor: 'end', left: step.left - 1.25 - width },
      { x: step.left, y: step.top - 3, text, anchor: 'start', left: step.left },
    ];
    const free = places.find(
      ({ left, y }) =>
        left >= 0 &&
        left + width <= 100 &&
        boxes.every((other) => left >= other.right || other.left >= left + width || Math.abs(y - other.y) >= line),
    );
    if (free === undefined) continue;
    const { left, ...label } = free;
    boxes.push({ left, right: left + width, y: free.y });
    labels.push({ ...label, current: step.current });
  }

  const years: Chart['years'] = [];
  const firstYear = Number(first.slice(0, 4)) + 1;
  for (let year = firstYear; at(`${year}-01-01`) < widest && years.length < 60; year += 1)
    years.push({ x: at(`${year}-01-01`), year, named: false });
  const every = Math.max(1, Math.ceil(years.length / 5));
  const last = at(today);
  for (const entry of years)
    entry.named = (entry.year - firstYear) % every === 0 && Math.abs(entry.x - last) > 14 && entry.x > 4;
  return { steps: drawn, risers, labels, years, today: at(today), floor };
}
