import type { Calculator } from '../policy/calculators/calculator.ts';
import type { Parameters } from '../policy/calculators/calculation.ts';
import type { Content } from './content.ts';

/**
 * What a calculator needs of the registry: the histories of the figures and tables it names, and the day from which its rule holds.
 * @throws {Error} when it names one that is not there
 */
export function parametersOf(content: Content, { id, figures, tables = [], basis }: Calculator): Parameters {
  const pick = <T>(from: ReadonlyMap<string, T>, keys: readonly string[], kind: string): Map<string, T> =>
    new Map(
      keys.map((key) => {
        const found = from.get(key);
        if (found === undefined) throw new Error(`the calculator ${id} names the ${kind} ${key}, which is not there`);
        return [key, found];
      }),
    );
  const begins = basis.flatMap(({ document }) => content.documents.get(document)?.from ?? []).sort();
  return {
    since: begins.at(-1),
    figures: pick(content.figures, figures, 'figure'),
    tables: pick(content.tables, tables, 'table'),
  };
}
