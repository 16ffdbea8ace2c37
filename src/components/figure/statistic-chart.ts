import { scaleLinear } from 'd3-scale';

/** A value of a series in a year, and how it is written at its dot. */
export type Dot = { year: number; value: number; text: string };

/** A series whose dots a line may join. */
export type Line = { id: string; dots: readonly Dot[] };

/** A word on the chart. */
export type ChartWord = { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' };

/** A chart over the years, in per cent of its drawing. */
export type LineChart = {
  dots: { x: number; y: number; series: number }[];
  /** `broken`: there are years between the two dots for which nothing is known. */
  segments: { x1: number; y1: number; x2: number; y2: number; broken: boolean }[];
  /** Where one way of measuring gives way to another. */
  cuts: number[];
  labels: ChartWord[];
  years: { x: number; year: number; named: boolean }[];
  floor: number;
};

const drawing = { left: 7, right: 93, top: 14, floor: 84 };
/** How near two words may stand, in per cent of the width of a phone. */
const apart = { labels: 15, years: 12.5 };
/** About how much of a phone's width a letter takes, in per cent. */
const letter = 2.7;

/**
 * Lays out series on a true axis of years and a height from zero, so that nothing looks nearer or larger than it is.
 * Only dots of one series are joined.
 * @param lines the series, in the order of their years
 */
export function layOutLines(lines: readonly Line[]): LineChart {
  const all = lines.flatMap(({ dots }, series) => dots.map((dot) => ({ ...dot, series })));
  const years = all.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const across = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([drawing.left, drawing.right]);
  const up = scaleLinear()
    .domain([0, Math.max(...all.map(({ value }) => value)) || 1])
    .range([drawing.floor, drawing.top]);
  const dots = all.map(({ year, value, series }) => ({ x: across(year), y: up(value), series }));

  const segments = lines.flatMap(({ dots: own }) =>
    own.slice(1).flatMap((dot, index) => {
      const before = own[index];
      return before === undefined
        ? []
        : [
            {
              x1: across(before.year),
              y1: up(before.value),
              x2: across(dot.year),
              y2: up(dot.value),
              broken: dot.year - before.year > 1,
            },
          ];
    }),
  );
  const cuts = lines.slice(1).flatMap(({ dots: [dot] }, index) => {
    const before = lines[index]?.dots.at(-1);
    return dot === undefined || before === undefined ? [] : [across((before.year + dot.year) / 2)];
  });

  // Above its dot; below it where another word stands above already.
  let above = -Infinity;
  const labels = all.map(({ year, value, text }): ChartWord => {
    const [dot, y] = [across(year), up(value)];
    // A long one begins or ends at the edge of the drawing.
    const half = (text.length * letter) / 2;
    const [x, anchor] =
      dot - half < 0
        ? ([0, 'start'] as const)
        : dot + half > 100
          ? ([100, 'end'] as const)
          : ([dot, 'middle'] as const);
    if (dot - above >= apart.labels) {
      above = dot;
      return { x, y: y - 5, text, anchor };
    }
    return { x, y: Math.min(y + 9, drawing.floor - 1.5), text, anchor };
  });

  const named = { x: -Infinity };
  const marked = [...new Set(years)]
    .sort((a, b) => b - a)
    .map((year) => {
      const x = across(year);
      const free = Math.abs(x - named.x) >= apart.years || named.x === -Infinity;
      if (free) named.x = x;
      return { x, year, named: free };
    });
  return { dots, segments, cuts, labels, years: marked.reverse(), floor: drawing.floor };
}

/** How long a bar is, in per cent of its row; `upTo` is the upper end of a range. */
export type Bar = { length: number; upTo: number | undefined };

/** Lays out bars to compare: each as long as its value, from zero, the longest all of the row. */
export function layOutBars(values: readonly { value: number; upTo?: number | undefined }[]): Bar[] {
  const along = scaleLinear()
    .domain([0, Math.max(...values.map(({ value, upTo = value }) => upTo)) || 1])
    .range([0, 100]);
  return values.map(({ value, upTo }) => ({
    length: along(value),
    upTo: upTo === undefined ? undefined : along(upTo),
  }));
}
