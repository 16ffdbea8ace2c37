import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { isFigureView, type FigureMention } from '../policy/template.ts';

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

const processor = unified().use(remarkParse).use(remarkMdx);

const isTag = (node: { type: string }): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What stands inside a sentence without parting it. */
const inline = new Set(['strong', 'emphasis', 'delete', 'link', 'linkReference']);

/**
 * Reads the outline of an MDX text.
 * @throws {MdxError} when it is not valid MDX
 */
export function readMdx(text: string): MdxOutline {
  const outline: MdxOutline = { tags: [], links: [], texts: [] };
  let tree;
  try {
    tree = processor.parse(text);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    // A tag left open is reported at its end, with its place in the sentence: "(3:1-3:7)".
    const named = /\((\d+):\d+/.exec(reason ?? '')?.[1];
    throw new MdxError(reason ?? String(error), named === undefined ? (line ?? 1) : Number(named));
  }
  let running: unknown;
  visitParents(tree, (node, ancestors) => {
    const line = node.position?.start.line ?? 1;
    const within = ancestors.flatMap((ancestor) =>
      isTag(ancestor) && 'name' in ancestor ? [String(ancestor.name)] : [],
    );
    if (node.type === 'text' || node.type === 'inlineCode') {
      const around = ancestors.findLast(({ type }) => !inline.has(type));
      const run = outline.texts.at(-1);
      if (run !== undefined && around === running) run.text += node.value;
      else outline.texts.push({ text: node.value, line, within });
      running = around;
      return;
    }
    if (!inline.has(node.type)) running = undefined;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (node.attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value === 'object'))
        throw new MdxError('code stands in a tag ({…})', line);
      const attributes = Object.fromEntries(
        node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute'
            ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
            : [],
        ),
      );
      outline.tags.push({ name: node.name ?? '', attributes, line, within });
      for (const written of ['title', 'caption', 'ask'])
        if (attributes[written] !== undefined)
          outline.texts.push({ text: attributes[written], line, within: [...within, node.name ?? ''] });
    } else if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
      outline.links.push({ target: safeDecode(node.url), line });
    else if (node.type === 'code') outline.texts.push({ text: node.value, line, within });
    else if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      throw new MdxError('code stands in the text ({…}, import or export)', line);
  });
  return outline;
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
