import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';

const atom = 'http://www.w3.org/2005/Atom';

/** The children of an element that Atom calls by a name. */
const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && node.namespaceURI === atom && (node as Element).localName === name,
  );

/** An element of Atom, and how to ask it. */
export type AtomElement = {
  /** What stands in each child of that name. */
  texts: (name: string) => string[];
  children: (name: string) => AtomElement[];
  attribute: (name: string) => string | null;
};

const wrapped = (element: Element): AtomElement => ({
  texts: (name) => childrenOf(element, name).map((child) => child.textContent ?? ''),
  children: (name) => childrenOf(element, name).map(wrapped),
  attribute: (name) => element.getAttribute(name),
});

/**
 * Reads a feed of a built site.
 * @throws {Error} when it is no well-formed XML, or no feed of Atom
 */
export function readFeed(folder: string, file: string): AtomElement {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${file}: ${level}: ${message}`);
    },
  });
  const { documentElement } = parser.parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/xml');
  if (documentElement?.namespaceURI !== atom || documentElement.localName !== 'feed')
    throw new Error(`${file} is no feed of Atom`);
  return wrapped(documentElement);
}

/** The entries of a feed: what names each, what it is called, and its day. */
export const entriesOf = (folder: string, file: string): { id: string; title: string; updated: string }[] =>
  readFeed(folder, file)
    .children('entry')
    .map(({ texts }) => ({
      id: texts('id').join(),
      title: texts('title').join(),
      updated: texts('updated').join(),
    }));
