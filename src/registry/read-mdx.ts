import { mdxToHast, type HastNode, type MdxJsxFlowElementHast, type MdxJsxTextElementHast } from 'satteri';
import { isFigureView, type FigureMention } from '../policy/template.ts';
import { piecesOf, type Piece } from './mdx-pieces.ts';

/** A component an editor placed in an MDX file, with the line it stands on and what it stands in. */
export type Tag = { name: string; attributes: Record<string, string>; line: number; within: string[] };

/** What an MDX file says, as far as checks, search and provenance need it. */
export type MdxOutline = {
  tags: Tag[];
  links: { target: string; line: number }[];
  /** Runs of plain text, with the components around them. Bold, links and code do not part a run; a component does. */
  texts: { text: string; line: number; within: string[] }[];
};

/** An MDX file that cannot be parsed. */
export class MdxError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** GFM for tables; typographic quotes, so that nobody has to type them. */
const features = { gfm: true, smartPunctuation: true };

type TagNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;
const isTag = (node: HastNode): node is TagNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What stands inside a sentence without parting it. */
const inline = new Set(['strong', 'em', 'del', 'a', 'code']);

function parse(text: string): HastNode {
  try {
    return mdxToHast(text, { features });
  } catch (error) {
    // "3:1: Expected a closing tag for `<Note>` (3:1) (mdx-jsx:unexpected-character)"
    const message = error instanceof Error ? error.message : String(error);
    const [, line, said] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
    throw new MdxError(said ?? message, Number(line ?? 1));
  }
}

function attributesOf(node: TagNode, line: number): Record<string, string> {
  return Object.fromEntries(
    node.attributes.map((attribute) => {
      const { value } = attribute;
      if (attribute.type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))
        throw new MdxError('code stands in a tag ({…})', line);
      return [attribute.name, value ?? ''];
    }),
  );
}

/**
 * Reads an MDX text once: what it says, for checks and search, and what a page draws of it.
 * @throws {MdxError} when it is not valid MDX
 */
export function readMdx(text: string): { outline: MdxOutline; pieces: Piece[] } {
  const outline: MdxOutline = { tags: [], links: [], texts: [] };
  const tree = parse(text);
  let running: HastNode | undefined;
  const visit = (node: HastNode, around: HastNode, within: string[], lineAbove: number): void => {
    const line = node.position?.start.line ?? lineAbove;
    if (node.type === 'text') {
      // The line ends between blocks are not in the source: they have no place.
      if (node.position === undefined && node.value.trim() === '') return;
      const run = outline.texts.at(-1);
      if (run !== undefined && around === running) run.text += node.value;
      else outline.texts.push({ text: node.value, line, within });
      running = around;
      return;
    }
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      throw new MdxError('code stands in the text ({…}, import or export)', line);
    const parts = !(node.type === 'element' && inline.has(node.tagName));
    if (parts) running = undefined;
    let inside = within;
    if (isTag(node)) {
      const name = node.name ?? '';
      const attributes = attributesOf(node, line);
      outline.tags.push({ name, attributes, line, within });
      inside = [...within, name];
      for (const written of ['title', 'caption', 'ask'])
        if (attributes[written] !== undefined) outline.texts.push({ text: attributes[written], line, within: inside });
    } else if (node.type === 'element') {
      const target = node.properties['href'] ?? node.properties['src'];
      if (typeof target === 'string') outline.links.push({ target: safeDecode(target), line });
    }
    if ('children' in node) for (const child of node.children) visit(child, parts ? node : around, inside, line);
  };
  visit(tree, tree, [], 1);
  return { outline, pieces: piecesOf(tree) };
}

function safeDecode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The figures an MDX file shows with `<Figure>`. */
export function figureMentions(outline: MdxOutline): FigureMention[] {
  return outline.tags.flatMap(({ name, attributes }) => {
    if (name !== 'Figure' || attributes['id'] === undefined) return [];
    const view = attributes['show'] ?? 'value';
    return [{ id: attributes['id'], on: attributes['on'], view: isFigureView(view) ? view : 'value' }];
  });
}

/** The formulas of worked examples (`<Work>`). */
export function workFormulas(outline: MdxOutline): { formula: string; line: number }[] {
  return outline.tags.flatMap(({ name, attributes, line }) =>
    name === 'Work' ? [{ formula: attributes['formula'] ?? '', line }] : [],
  );
}
