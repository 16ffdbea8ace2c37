import type { IsoDate } from '../../schema/primitives.ts';

/** A bar of the chart, in the units of its drawing. */
export type Bar = { x: number; width: number; y: number; height: number };

const drawing = { width: 640, height: 190, gap: 24, widest: 110 };

/**
 * Lays out one bar for each value, side by side, heights from zero so that no change looks larger than it is.
 * @param values the values, oldest first, none negative
 */
export function layOut(values: readonly number[]): { width: number; height: number; bars: Bar[] } {
  const { width, height, gap, widest } = drawing;
  const top = Math.max(...values, 0);
  const barWidth = Math.min(widest, (width - gap * (values.length - 1)) / values.length);
  const bars = values.map((value, index): Bar => {
    const barHeight = top === 0 ? 0 : (value / top) * (height - 60);
    return { x: index * (barWidth + gap), width: barWidth, y: height - 30 - barHeight, height: barHeight };
  });
  return { width: Math.max(...bars.map(({ x, width: own }) => x + own)), height, bars };
}

/** One step of a history, as the chart's text alternative tells it. */
export type Step = { value: number; label: string; from: IsoDate };
