import type { Language } from '../schema/primitives.ts';
import { shownBodies, type Content, type Explainer } from './content.ts';
import { lawNotes } from './law-notes.ts';

/** What stands for the rest of a guide, in characters of its text: a value, and what it takes among the notes. */
const weights = { value: 8, figure: 75, term: 60, law: 25, paper: 60, basis: 25 };

/** A guide longer than this needs the smaller type to fit on two sheets of A4: measured by printing all of them. */
const roomOnTwoSheets = 5300;

/** How long a guide is on paper, in characters of its text. */
export function printedLength(content: Content, explainer: Explainer, language: Language): number {
  const outlines = shownBodies(content, explainer, language).map(({ outline }) => outline);
  const { uses, papers = [], basis } = explainer;
  return (
    outlines.flatMap(({ texts }) => texts).reduce((sum, { text }) => sum + text.length, 0) +
    outlines.flatMap(({ tags }) => tags).filter(({ name }) => name === 'Figure').length * weights.value +
    uses.figures.length * weights.figure +
    uses.terms.length * weights.term +
    lawNotes(content, explainer, language).length * weights.law +
    papers.length * weights.paper +
    basis.length * weights.basis
  );
}

/** Whether a guide is printed in the smaller type. */
export const isDense = (content: Content, explainer: Explainer, language: Language): boolean =>
  printedLength(content, explainer, language) > roomOnTwoSheets;
