import type { IsoDate } from '../schema/primitives.ts';

/** What of a figure a text shows. */
export const figureViews = ['value', 'short', 'number', 'since', 'until'] as const;
export type FigureView = (typeof figureViews)[number];

/** A figure named inside a text: `{base-salary}`, `{base-salary@2026-06-30}`, `{base-salary|since}`. */
export type FigureMention = { id: string; on?: IsoDate | undefined; view: FigureView };

export type TemplatePart = { kind: 'text'; text: string } | { kind: 'figure'; mention: FigureMention };

const mention = /\{([a-z0-9-]+)(?:@(\d{4}-\d{2}-\d{2}))?(?:\|([a-z]+))?\}/g;

export const isFigureView = (word: string): word is FigureView => (figureViews as readonly string[]).includes(word);

/** Splits a text of a YAML file into plain text and the figures it names. A view that is not known is left as text. */
export function parseTemplate(source: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of source.matchAll(mention)) {
    const [whole, id = '', on, view = 'value'] = match;
    if (!isFigureView(view)) continue;
    if (match.index > end) parts.push({ kind: 'text', text: source.slice(end, match.index) });
    parts.push({ kind: 'figure', mention: { id, on, view } });
    end = match.index + whole.length;
  }
  if (end < source.length) parts.push({ kind: 'text', text: source.slice(end) });
  return parts;
}

/** The figures a text names. */
export function mentionsIn(source: string): FigureMention[] {
  return parseTemplate(source).flatMap((part) => (part.kind === 'figure' ? [part.mention] : []));
}
