import type { Content } from '../registry/content.ts';
import type { Problem } from '../schema/problem.ts';

/** Finds tables that stand outside <Table>: they would have no caption and no headers, and overflow a phone. */
export function bareTables(content: Content): Problem[] {
  const bodies = [...content.explainers.values(), ...content.pages.values(), ...content.snippets.values()].flatMap(
    ({ body }) => Object.values(body),
  );
  return bodies.flatMap(({ file, source }) => {
    let inside = false;
    return source.split('\n').flatMap((line, index): Problem[] => {
      if (line.startsWith('<Table')) inside = true;
      if (line.startsWith('</Table>')) inside = false;
      return inside || !/^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line)
        ? []
        : [
            {
              file,
              field: `line ${index + 1}`,
              wrong: 'a table stands outside <Table>',
              mend: 'put <Table caption="…"> before it and </Table> after it, with blank lines between',
            },
          ];
    });
  });
}
