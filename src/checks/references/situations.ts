import type { Content } from '../../registry/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { noSuch } from './no-such.ts';

/** The area that a situation puts first on its list. */
export function situationReferences({ situations, areas, unreadable }: Content): Problem[] {
  return [...situations].flatMap(([id, { first }]) =>
    first === undefined || areas.has(first) || unreadable.has(`area:${first}`)
      ? []
      : [
          noSuch(
            'content/situations.yaml',
            `${id}.first`,
            'area',
            first,
            `choose one of ${[...areas.keys()].join(', ')}`,
          ),
        ],
  );
}
