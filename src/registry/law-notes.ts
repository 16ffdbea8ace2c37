import type { Basis, Language } from '../schema/primitives.ts';
import { shownBodies, type Explainer, type Page, type Content } from './content.ts';

const same = (a: Basis, b: Basis): boolean => a.document === b.document && a.pinpoint === b.pinpoint;

/** The clauses a page names in a language, each once, in the order of the text: its numbered notes. */
export function lawNotes(content: Content, page: Explainer | Page, language: Language): Basis[] {
  const inText = shownBodies(content, page, language).flatMap(({ outline }) =>
    outline.tags.flatMap(({ name, attributes }) =>
      name === 'Law' ? [{ document: attributes['document'] ?? '', pinpoint: attributes['at'] ?? '' }] : [],
    ),
  );
  const ofPapers =
    'papers' in page ? (page.papers ?? []).flatMap(({ basis }) => (basis === undefined ? [] : [basis])) : [];
  return [...inText, ...ofPapers].filter((basis, index, all) => all.findIndex((other) => same(other, basis)) === index);
}

/** The number of a clause among the notes of its page, from 1. @throws {Error} when it is not among them */
export function lawNumber(notes: readonly Basis[], basis: Basis): number {
  const index = notes.findIndex((note) => same(note, basis));
  if (index < 0) throw new Error(`the page has no note for ${basis.document}, ${basis.pinpoint}`);
  return index + 1;
}
