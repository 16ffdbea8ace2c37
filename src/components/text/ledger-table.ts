import { ELEMENT_NODE, parse, renderSync, TEXT_NODE, walkSync, type ElementNode, type Node } from 'ultrahtml';

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const elementsIn = (parent: ElementNode, name?: string): ElementNode[] =>
  parent.children.filter(isElement).filter((child) => name === undefined || child.name === name);

function textOf(node: Node): string {
  let text = '';
  walkSync(node, (inner) => {
    if (inner.type === TEXT_NODE) text += inner.value;
  });
  return text.trim();
}

const nowhere = [] as unknown as ElementNode['loc'];

function element(parent: ElementNode, name: string, text: string): ElementNode {
  const node: ElementNode = { type: ELEMENT_NODE, name, attributes: {}, parent, children: [], loc: nowhere };
  node.children.push({ type: TEXT_NODE, value: text, parent: node, loc: nowhere });
  return node;
}

/** A cell that holds one number of the registry, perhaps with the note of its clause, and no other words. */
const isAmount = (cell: ElementNode | undefined): boolean =>
  cell !== undefined &&
  cell.children.every((child) =>
    isElement(child)
      ? ['num', 'law', 'mark'].includes(child.attributes['class'] ?? '') || ['strong', 'b'].includes(child.name)
      : (child.type === TEXT_NODE ? child.value : '').trim() === '',
  ) &&
  /^(?:VND\s*)?\d/.test(textOf(cell));

/**
 * Makes a ledger of the table of a Markdown text. Two columns stay a table on every screen, a column of amounts stands
 * at the right. Of three columns and more each row becomes a paragraph on a phone: each cell then carries the name of
 * its column, and the roles are said outright, because `display: block` takes them away.
 * @param html the rendered Markdown, with one table in it
 * @param caption what the table shows
 */
export function ledgerTable(html: string, caption: string): string {
  const tree = parse(html) as Node;
  walkSync(tree, (table) => {
    if (!isElement(table) || table.name !== 'table') return;
    const rowsOf = (part: string) => elementsIn(table, part).flatMap((each) => elementsIn(each, 'tr'));
    const [head] = rowsOf('thead');
    const body = rowsOf('tbody');
    const names = head === undefined ? [] : elementsIn(head).map(textOf);
    const wide = names.length > 2;
    const role = (name: string): Record<string, string> => (wide ? { role: name } : {});
    const amounts = names.map((_, column) => column > 0 && body.every((row) => isAmount(elementsIn(row)[column])));
    const aligned = (column: number): Record<string, string> => (amounts[column] === true ? { class: 'r' } : {});

    // Markdown's alignment is written as an inline style, which the security policy forbids: no attribute is kept.
    table.attributes = wide ? { class: 'wide', ...role('table') } : {};
    for (const part of elementsIn(table)) part.attributes = role('rowgroup');
    for (const row of [...rowsOf('thead'), ...body]) row.attributes = role('row');
    if (head !== undefined)
      elementsIn(head).forEach((cell, column) => {
        cell.attributes = { scope: 'col', ...aligned(column), ...role('columnheader') };
      });
    for (const row of body)
      elementsIn(row).forEach((cell, column) => {
        if (column === 0) {
          cell.name = 'th';
          cell.attributes = { scope: 'row', ...role('rowheader') };
        } else
          cell.attributes = {
            ...aligned(column),
            ...role('cell'),
            ...(wide ? { 'data-label': (names[column] ?? '').replaceAll('"', '&quot;') } : {}),
          };
      });
    table.children.unshift(element(table, 'caption', caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;')));
  });
  return renderSync(tree).replace('<table', '<div class="tbl"><table').replace('</table>', '</table></div>');
}
