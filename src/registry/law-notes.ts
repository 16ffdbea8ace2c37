import type { ExplainerMeta } from '../schema/explainer.ts';
import type { Basis, Bilingual, DocumentNumber, Language } from '../schema/primitives.ts';
import { shownBodies, type Content, type Explainer, type Page } from './content.ts';

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

/** A place in the law, what it says if the page tells, and the notes that point into it. */
export type LawArticle = { pinpoint: string; says?: Bilingual; notes: { number: number; pinpoint: string }[] };
export type LawGroup = { document: DocumentNumber; articles: LawArticle[] };

/** Whether a place lies inside another: `Điều 21 khoản 1` inside `Điều 21`, and every place inside itself. */
const inside = (pinpoint: string, whole: string): boolean =>
  pinpoint === whole || pinpoint.startsWith(`${whole} `) || pinpoint.startsWith(`${whole},`);

/**
 * Puts the notes of a page under what its `basis` says of them: by document, and in it by the narrowest place of the
 * basis that holds the note. Notes that the basis does not speak of come last in their document.
 */
export function lawGroups(notes: readonly Basis[], basis: ExplainerMeta['basis']): LawGroup[] {
  const numbered = notes.map((note, index) => ({ ...note, number: index + 1 }));
  const documents = [...new Set([...notes, ...basis].map(({ document }) => document))];
  return documents.map((document) => {
    const told = basis.filter((entry) => entry.document === document);
    const left: LawArticle = { pinpoint: '', notes: [] };
    const articles = told.map(({ pinpoint, says }): LawArticle => ({ pinpoint, says, notes: [] }));
    for (const { number, pinpoint } of numbered.filter((note) => note.document === document)) {
      const home = articles
        .filter((article) => inside(pinpoint, article.pinpoint))
        .sort((a, b) => b.pinpoint.length - a.pinpoint.length)[0];
      (home ?? left).notes.push({ number, pinpoint });
    }
    // What says exactly the article itself stands first in it.
    for (const { pinpoint, notes: own } of articles)
      own.sort((a, b) => Number(b.pinpoint === pinpoint) - Number(a.pinpoint === pinpoint) || a.number - b.number);
    return { document, articles: left.notes.length > 0 ? [...articles, left] : articles };
  });
}
