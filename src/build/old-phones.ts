import cascadeLayers from '@csstools/postcss-cascade-layers';
import postcss, { type AcceptedPlugin, type Declaration, type Root, type Rule } from 'postcss';

/** The oldest browsers that show the site as it is meant: phones of 2020. */
export const oldestBrowsers = ['chrome80', 'safari13'];

/** Values with a space outside brackets are two values: `calc(1rem * 2)` is one. */
const isOneValue = (value: string): boolean => !/\s/.test(value.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, ''));

const physical: Record<string, string> = {
  'inset-inline-start': 'left',
  'inset-inline-end': 'right',
  'inset-block-start': 'top',
  'inset-block-end': 'bottom',
};

const transforms: Record<string, (value: string) => string> = {
  rotate: (value) => `rotate(${value})`,
  scale: (value) => `scale(${value.replace(/\s+/, ', ')})`,
  translate: (value) => `translate(${value.replace(/\s+/, ', ')})`,
};

function lower(declaration: Declaration): void {
  const { prop, value } = declaration;
  const shorthand = /^(?:margin|padding|inset)-(?:inline|block)$/.test(prop);
  if (shorthand && isOneValue(value)) {
    for (const side of ['start', 'end']) declaration.cloneBefore({ prop: `${prop}-${side}` });
    declaration.remove();
    return;
  }
  const side = physical[prop];
  if (side !== undefined) declaration.prop = side;
  const asTransform = transforms[prop];
  if (asTransform === undefined) return;
  declaration.prop = 'transform';
  if (value !== 'none') declaration.value = asTransform(value);
}

/** Browsers that know no gap in flex boxes, told by what else they lack: Chrome below 84, Safari on phones below 14.1. */
const withoutFlexGap = '(not (color: revert)) or ((-webkit-touch-callout: none) and (not (inset: 0)))';

/** The selectors of a rule that are flex boxes in a row. A class that only sets the gap is used on grids too. */
function flexRows(rule: Rule): string[] {
  const set = new Map(rule.nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : [])));
  const display = set.get('display');
  if (display !== undefined)
    return display.endsWith('flex') && !set.get('flex-direction')?.startsWith('column') ? rule.selectors : [];
  return rule.selectors
    .filter((selector) => /^\.gap-[\w-]+$/.test(selector))
    .map((selector) => `${selector}:not(.grid):not(.flex-col)`);
}

/** Gives what stands in a flex box a margin, where the browser knows no gap. */
function marginsForGaps(root: Root): void {
  const margins = postcss.atRule({ name: 'supports', params: withoutFlexGap, nodes: [] });
  root.walkDecls(/^(?:column-)?gap$/, ({ parent, value }) => {
    if (parent?.type !== 'rule') return;
    const rule = parent;
    const selectors = isOneValue(value) ? flexRows(rule) : [];
    if (selectors.length > 0)
      margins.append(
        postcss
          .rule({ selectors: selectors.map((selector) => `${selector} > :not(:last-child)`) })
          .append({ prop: 'margin-inline-end', value }),
      );
  });
  if (margins.nodes?.length) root.append(margins);
}

/** Tailwind's layer of custom properties joins the layer after it: each layer lengthens every selector of the next. */
function withoutThemeLayer(root: Root): void {
  root.walkAtRules('layer', (layer) => {
    layer.params = layer.params.replace(/^theme, (?=base\b)/, '').replace(/^theme$/, 'base');
  });
}

/**
 * What turns our style sheet into one that a phone of 2020 reads, before Lightning CSS lowers the rest (nesting, range
 * queries, colours): cascade layers become specificity, and what Lightning CSS leaves alone is written the old way.
 * Shorthands of logical sides need Chrome 87, and so do `inset-inline-*`, for which both our languages run from
 * left to right; `rotate` and its like need Chrome 104.
 */
export const forOldPhones: AcceptedPlugin[] = [
  {
    postcssPlugin: 'for-old-phones',
    Once: (root) => {
      withoutThemeLayer(root);
      marginsForGaps(root);
    },
    Declaration: lower,
  },
  cascadeLayers(),
];
