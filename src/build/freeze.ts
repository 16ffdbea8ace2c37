import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';

/** What a reader sees as text, and what gives it its form. */
const kept = new Set(
  'h1 h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td strong b em i sup sub br blockquote time span a'.split(
    ' ',
  ),
);
/** Elements of the line, which keep the spaces at their ends. */
const inLine = new Set('strong b em i sup sub time span'.split(' '));
/** Boxes: what is in them stays, they go. */
const boxes = new Set('div section article header aside details summary figure figcaption main'.split(' '));
/** Tools, drawings and what only leads on: not what anybody quotes. */
const left = new Set('script style svg button nav form input template pre noscript iframe'.split(' '));
/** Lists of other pages, whose numbers belong to those pages' versions. */
const lists = new Set(['used', 'computed', 'rests', 'numbers']);
const attributes = new Set([
  'id',
  'lang',
  'datetime',
  'scope',
  'colspan',
  'rowspan',
  'role',
  'data-label',
  'start',
  'value',
]);
/** Forms that every page knows, so that a version looks like one of ours. */
const classes = new Set('warn eg say wide r v lead mark num hide'.split(' '));
/** What takes the place of a form that only some pages know. */
const instead: Record<string, string> = { figure: 'big' };
/** A box that says by itself what it is. */
const speaking = new Set(['warn', 'eg']);

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);
const classesOf = (node: ElementNode): string[] => (node.attributes['class'] ?? '').split(/\s+/);

function isLeft(node: ElementNode): boolean {
  const own = classesOf(node);
  return (
    left.has(node.name) ||
    own.some((name) => ['no-print', 'paper-only', 'cnt', 'toc'].includes(name)) ||
    node.attributes['id'] === 'cite' ||
    'hidden' in node.attributes ||
    (node.name === 'section' && lists.has(node.attributes['aria-labelledby'] ?? '')) ||
    // A drawing without its table.
    (node.name === 'figure' && !own.includes('stat'))
  );
}

const block = /<(?:h[1-4]|p|ul|ol|dl|div|table|blockquote)[ >]/;

/** The attributes of an element that stay, as they stand in its tag. */
function said(node: ElementNode): string {
  const shown = [
    ...(node.name === 'dl' ? ['numbers'] : []),
    ...classesOf(node).flatMap((name) => (classes.has(name) ? [name] : (instead[name] ?? []))),
  ];
  return Object.entries(node.attributes)
    .filter(([name]) => attributes.has(name))
    .map(([name, value]) => ` ${name}="${value}"`)
    .concat(shown.length === 0 ? [] : [` class="${shown.join(' ')}"`])
    .join('');
}

/** What is in a box: its blocks, or its line as a paragraph. A link to the box then leads to its first line. */
function unboxed(node: ElementNode, inside: string): string {
  const blocks =
    block.test(inside) || inside === '' ? inside : node.name === 'summary' ? `<h3>${inside}</h3>` : `<p>${inside}</p>`;
  const { id } = node.attributes;
  return ` ${id === undefined ? blocks : blocks.replace(/^<(h[1-4]|p)(?: id="[^"]*")?/, `<$1 id="${id}"`)} `;
}

/** Within the page, and to other sites; pages of ours move on, so a link to them would one day lie. */
function link(node: ElementNode, inside: string): string {
  const address = node.attributes['href'] ?? '';
  const leads = /^(?:#|https?:|tel:|mailto:)/.test(address);
  const written = leads ? `<a href="${address}">${inside}</a>` : inside;
  return classesOf(node).includes('law') ? `<sup>${written}</sup>` : written;
}

/** Writes a node down plainly. */
function write(node: Node, parent = ''): string {
  if (node.type === TEXT_NODE) return node.value.replace(/\s+/g, (space) => (space.includes('\u00A0') ? space : ' '));
  const within = (): string =>
    childrenOf(node)
      .map((child) => write(child, isElement(node) ? node.name : parent))
      .join('');
  if (!isElement(node)) return within();
  const { name } = node;
  if (isLeft(node)) return '';
  if (name === 'a') return link(node, within());
  if (name === 'br') return '<br>';
  const speaks = name === 'div' && (parent === 'dl' || classesOf(node).some((each) => speaking.has(each)));
  if (boxes.has(name) && !speaks) return unboxed(node, within().trim());
  const own = said(node);
  if (!speaks && (!kept.has(name) || (name === 'span' && own === ''))) return within();
  return `<${name}${own}>${inLine.has(name) ? within() : within().trim()}</${name}>`;
}

/** Takes away the links that lead to nothing in the page. */
function withoutDeadLinks(html: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return html.replace(/<a href="#([^"]*)">(.*?)<\/a>/g, (whole, id: string, inside: string) =>
    ids.has(id) ? whole : inside,
  );
}

const blockEnd = /(<\/(?:h[1-4]|p|ul|ol|dl|div|table|blockquote|li|tr|caption|thead|tbody)>) ?/g;

/**
 * What a reader sees of a page, as plain HTML: headings, paragraphs, lists, tables, without tools, drawings, links to
 * our other pages, and the section on how to cite it.
 * @param html a built page
 * @returns a block a line
 * @throws {Error} when the page has no main part
 */
export function freeze(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1];
  if (main === undefined) throw new Error('the page has no main part');
  return withoutDeadLinks(write(parse(main) as Node))
    .replace(/ {2,}/g, ' ')
    .replace(blockEnd, '$1\n')
    .replace(/^ +| +$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
