import { computeOn } from '../policy/figures.ts';
import { figuresOf, FormulaError, parseFormula } from '../policy/formula.ts';
import { todayInVietNam } from '../policy/iso-date.ts';
import { workFormulas } from '../registry/read-mdx.ts';
import type { Content } from '../registry/content.ts';
import type { Problem } from '../schema/problem.ts';
import { units } from '../schema/unit.ts';

function faultOf(content: Content, formula: string): string | undefined {
  const reported = (id: string): boolean =>
    !content.figures.has(id) && (content.authoredFigures.has(id) || content.unreadable.has(`figure:${id}`));
  try {
    if (figuresOf(parseFormula(formula)).some(reported)) return undefined;
    computeOn(content.figures, formula, 'VND', todayInVietNam());
    return undefined;
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

/** Finds formulas that cannot be computed, in the registry and in worked examples. */
export function formulas(content: Content): Problem[] {
  const problems: Problem[] = content.formulaFaults.map(({ id, message }) => ({
    file: content.origins.get(`figure:${id}`)?.file ?? 'content/figures',
    field: `${id}.formula`,
    wrong: message,
    mend: 'correct the formula; it may use other figures, + − × ÷ with spaces around them, and brackets',
  }));
  const bodies = [...content.explainers.values(), ...content.pages.values(), ...content.snippets.values()].flatMap(
    ({ body }) => Object.values(body),
  );
  for (const { file, outline } of bodies) {
    for (const { formula, line } of workFormulas(outline)) {
      const message = faultOf(content, formula);
      if (message !== undefined)
        problems.push({
          file,
          field: `line ${line}`,
          wrong: `the formula "${formula}" does not work: ${message}`,
          mend: 'correct it',
        });
    }
    for (const { name, attributes, line } of outline.tags) {
      if (name === 'Work' && !(units as readonly string[]).includes(attributes['unit'] ?? ''))
        problems.push({
          file,
          field: `line ${line}`,
          wrong: 'the result has no known unit',
          mend: `use one of ${units.join(', ')}`,
        });
      if (name === 'Suppose' && !/^\d+$/.test(attributes['vnd'] ?? ''))
        problems.push({
          file,
          field: `line ${line}`,
          wrong: 'the assumed amount is not a whole number of dong',
          mend: 'write vnd="12000000"',
        });
    }
  }
  return problems;
}
