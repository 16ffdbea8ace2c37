import { ELEMENT_NODE, parse, renderSync, TEXT_NODE, walkSync, type ElementNode, type Node } from 'ultrahtml';

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const cellsOf = (row: ElementNode): ElementNode[] => row.children.filter(isElement);

function textOf(node: Node): string {
  let text = '';
  walkSync(node, (inner) => {
    if (inner.type === TEXT_NODE) text += inner.value;
  });
  return text.trim();
}

function element(parent: ElementNode, name: string, text: string): ElementNode {
  const node: ElementNode = {
    type: ELEMENT_NODE,
    name,
    attributes: {},
    parent,
    children: [],
    loc: [] as unknown as ElementNode['loc'],
  };
  node.children.push({ type: TEXT_NODE, value: text, parent: node, loc: [] as unknown as ElementNode['loc'] });
  return node;
}

/**
 * Makes the table of a Markdown text readable on a phone: each cell carries the name of its column, the first cell
 * of a row is its header, and the roles are said outright, because `display: block` takes them away.
 * @param html the rendered Markdown, with one table in it
 * @param caption what the table shows
 */
export function asCards(html: string, caption: string): string {
  const tree = parse(html) as Node;
  walkSync(tree, (node) => {
    if (!isElement(node) || node.name !== 'table') return;
    node.attributes = { class: 'rows', role: 'table' };
    const columns: string[] = [];
    walkSync(node, (inner, parent) => {
      if (!isElement(inner)) return;
      if (inner.name === 'thead' || inner.name === 'tbody') inner.attributes['role'] = 'rowgroup';
      if (inner.name !== 'tr') return;
      inner.attributes['role'] = 'row';
      const inHead = parent !== undefined && isElement(parent) && parent.name === 'thead';
      cellsOf(inner).forEach((cell, index) => {
        // Markdown's alignment is written as an inline style, which the security policy forbids.
        cell.attributes = {};
        if (inHead) {
          columns.push(textOf(cell));
          Object.assign(cell.attributes, { role: 'columnheader', scope: 'col' });
        } else if (index === 0) {
          cell.name = 'th';
          Object.assign(cell.attributes, { role: 'rowheader', scope: 'row' });
        } else
          Object.assign(cell.attributes, {
            role: 'cell',
            'data-label': (columns[index] ?? '').replaceAll('"', '&quot;'),
          });
      });
    });
    node.children.unshift(element(node, 'caption', caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;')));
  });
  return renderSync(tree);
}
