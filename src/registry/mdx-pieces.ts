import type { HastNode } from 'satteri';
import { slugify } from '../language/fold.ts';

/** A piece of a text as a page draws it: HTML that is ready, or a component with what stands inside it. */
export type Piece = string | { tag: string; attributes: Record<string, string>; inside: Piece[] };

type PropertyValue = string | number | boolean | (string | number)[] | null | undefined;

const voidElements = new Set(['br', 'hr', 'img', 'input']);

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function attributesText(properties: Record<string, PropertyValue>): string {
  return Object.entries(properties)
    .flatMap(([name, value]) => {
      if (value === undefined || value === null || value === false) return [];
      const written = name === 'className' ? 'class' : name.toLowerCase();
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      return [value === true ? ` ${written}` : ` ${written}="${escapeValue(text)}"`];
    })
    .join('');
}

/**
 * Turns a parsed text into pieces: as much as can be is HTML at once, and only what a component draws stays apart.
 * Links are components too: their targets are names of ours.
 */
export function piecesOf(tree: HastNode): Piece[] {
  const ids = new Map<string, number>();
  /** An anchor of its own for each heading of the text. */
  const anchor = (heading: HastNode): string => {
    const id = slugify(textOf(heading)) || 'part';
    const earlier = ids.get(id) ?? 0;
    ids.set(id, earlier + 1);
    return earlier === 0 ? id : `${id}-${earlier}`;
  };
  const pieces = (nodes: readonly HastNode[]): Piece[] => {
    const all: Piece[] = [];
    const add = (piece: Piece): void => {
      const last = all.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
      else all.push(piece);
    };
    for (const node of nodes)
      switch (node.type) {
        case 'text':
          add(escapeText(node.value));
          break;
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement': {
          const attributes = Object.fromEntries(
            node.attributes.flatMap((each) =>
              each.type === 'mdxJsxAttribute' ? [[each.name, typeof each.value === 'string' ? each.value : '']] : [],
            ),
          );
          add({ tag: node.name ?? '', attributes, inside: pieces(node.children) });
          break;
        }
        case 'element': {
          const { tagName: name, properties } = node;
          if (name === 'a') {
            add({ tag: 'a', attributes: { href: String(properties['href']) }, inside: pieces(node.children) });
            break;
          }
          const id = /^h[2-6]$/.test(name) ? { id: anchor(node) } : {};
          add(`<${name}${attributesText({ ...id, ...properties })}>`);
          if (voidElements.has(name)) break;
          for (const piece of pieces(node.children)) add(piece);
          add(`</${name}>`);
          break;
        }
        default:
          break;
      }
    return all;
  };
  return 'children' in tree ? pieces(tree.children) : [];
}
