import type { Language } from '../schema/primitives.ts';

/** A stretch of one language. */
export type Run = { lang: Language; text: string };
/** A sentence: where it stands on the page, and what it says. */
export type Sentence = { range: Range; runs: Run[] };

type Piece = { node: Text; start: number; end: number };

/** What is not read: numbers of notes, stars, tools, drawings. */
const unread = '.law, .mark, .no-print, [hidden], svg, .cnt';
const blocks = 'p, li, h2, h3, h4, caption, th, td, dt, dd, summary, blockquote';

/** A full stop ends a sentence before a space and a capital or a number; inside `540.000` it does not. */
const ends = /[.!?…]["”’)\]]*\s+(?=["“(]?[\p{Lu}\d])/gu;

/** The texts of a block, in the order of the page. */
function blocksOf(root: Element): Piece[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all: Piece[][] = [];
  let current: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (parent === null || parent.closest(unread) !== null || text === '') continue;
    const block = parent.closest(blocks) ?? root;
    if (block !== current) all.push([]);
    current = block;
    all[all.length - 1]?.push({ node: node as Text, start: 0, end: text.length });
  }
  return all.filter((pieces) => pieces.some(({ node }) => /\S/.test(node.data)));
}

/** Where the sentences of a text end. */
function endsIn(text: string): number[] {
  const found: number[] = [];
  ends.lastIndex = 0;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) found.push(match.index + match[0].length);
  return [...found, text.length];
}

function runsOf(pieces: readonly Piece[], language: Language): Run[] {
  const runs: Run[] = [];
  for (const { node, start, end } of pieces) {
    const named = node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
    const lang = named === 'vi' || named === 'en' ? named : language;
    const text = node.data.slice(start, end);
    const last = runs[runs.length - 1];
    if (last?.lang === lang) last.text += text;
    else runs.push({ lang, text });
  }
  return runs;
}

function sentence(pieces: readonly Piece[], language: Language): Sentence | undefined {
  const first = pieces.find(({ node, start, end }) => /\S/.test(node.data.slice(start, end)));
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  const blank = /^\s*/.exec(first.node.data.slice(first.start, first.end))?.[0].length ?? 0;
  range.setStart(first.node, first.start + blank);
  range.setEnd(last.node, last.end);
  return { range, runs: runsOf(pieces, language) };
}

/**
 * The sentences of some parts of a page, in their order.
 * @param roots the parts
 * @param language the language of what names none
 */
export function sentencesOf(roots: Iterable<Element>, language: Language): Sentence[] {
  const all: Sentence[] = [];
  for (const root of roots)
    for (const block of blocksOf(root)) {
      let from = 0;
      for (const to of endsIn(block.map(({ node }) => node.data).join(''))) {
        let offset = 0;
        const inside: Piece[] = [];
        for (const { node } of block) {
          const start = Math.max(from - offset, 0);
          const end = Math.min(to - offset, node.length);
          if (start < end) inside.push({ node, start, end });
          offset += node.length;
        }
        const found = sentence(inside, language);
        if (found !== undefined) all.push(found);
        from = to;
      }
    }
  return all;
}
