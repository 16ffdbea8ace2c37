import { row } from './measure.ts';
import type { Workshop } from './workshop.ts';

/** How many pages the site has at last. */
const goal = 5000;
/**
 * A page added last may cost this many times what a page added first did. Only added pages are compared: they are all
 * explainers, while the real site is mostly pages of figures, which cost less.
 */
const tolerance = 1.5;
const memoryLimit = 1500;

/** Builds the real content, then with copies of the explainers, and says whether the cost grows only with the pages. */
export function growth(workshop: Workshop): boolean {
  row(['pages', 'seconds', 'CPU s', 'CPU ms/page', 'peak MB']);
  const build = () => {
    const found = workshop.build();
    const { pages, seconds, cpuSeconds, megabytes } = found;
    row([
      String(pages),
      seconds.toFixed(1),
      cpuSeconds.toFixed(1),
      ((cpuSeconds * 1000) / pages).toFixed(1),
      megabytes.toFixed(0),
    ]);
    return found;
  };
  const real = build();
  const missing = Math.max(goal - real.pages, 900);
  const measures = [real];
  for (const share of [1 / 6, 1 / 3, 1 / 2]) {
    workshop.add(Math.round((missing * share) / 2));
    measures.push(build());
  }
  const steps = measures.slice(1).map((after, index) => {
    const before = measures[index] ?? real;
    return ((after.cpuSeconds - before.cpuSeconds) * 1000) / (after.pages - before.pages);
  });
  const [first = 0] = steps;
  const rise = (steps.at(-1) ?? 0) / first;
  const largest = Math.max(...measures.map(({ megabytes }) => megabytes));
  const isFlat = rise <= tolerance;
  const isSmall = largest <= memoryLimit;
  console.log(
    `The cost of a build grows ${isFlat ? 'no faster than' : 'FASTER than'} its pages: each added page cost ` +
      `${steps.map((step) => step.toFixed(1)).join(', then ')} ms, the last ${rise.toFixed(2)} times the first ` +
      `(at most ${tolerance}). Its memory ${isSmall ? 'stays' : 'DOES NOT STAY'} under ${memoryLimit} MB.`,
  );
  return isFlat && isSmall;
}
