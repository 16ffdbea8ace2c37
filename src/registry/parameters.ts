import type { Calculator } from '../policy/calculators/calculator.ts';
import type { Parameters } from '../policy/calculators/calculation.ts';
import type { Content } from './content.ts';

/**
 * What a calculator needs of the registry: the histories of the figures and tables it names, and nothing else.
 * @throws {Error} when it names one that is not there
 */
export function parametersOf(content: Content, { id, figures, tables = [] }: Calculator): Parameters {
  const pick = <T>(from: ReadonlyMap<string, T>, keys: readonly string[], kind: string): Map<string, T> =>
    new Map(
      keys.map((key) => {
        const found = from.get(key);
        if (found === undefined) throw new Error(`the calculator ${id} names the ${kind} ${key}, which is not there`);
        return [key, found];
      }),
    );
  return {
    figures: pick(content.figures, figures, 'figure'),
    tables: pick(content.tables, tables, 'table'),
  };
}
