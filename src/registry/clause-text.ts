import { documentName } from '../language/document-name.ts';
import { formatPinpoint } from '../language/pinpoint.ts';
import type { Basis, Language } from '../schema/primitives.ts';
import { content } from './site.ts';

/** The name a document of the registry is cited by; its number where it is not in the registry. */
export function documentNameOf(document: string, language: Language): string {
  const found = content.documents.get(document);
  return found === undefined ? document : documentName(found, language);
}

/** A clause as one reads it out: `Nghị định 188/2025/NĐ-CP, Điều 6` · `Decree 188/2025/NĐ-CP, Article 6`. */
export function clauseText({ document, pinpoint }: Basis, language: Language): string {
  return `${documentNameOf(document, language)}, ${formatPinpoint(pinpoint, language)}`;
}

/** Several clauses in one line, each document named once: `Luật 41/2024/QH15, Điều 64 khoản 1; Điều 98`. */
export function clausesText(basis: readonly Basis[], language: Language): string {
  const documents = [...new Set(basis.map(({ document }) => document))];
  return documents
    .flatMap((document) => basis.filter((each) => each.document === document))
    .map((each, index, all) =>
      all[index - 1]?.document === each.document ? formatPinpoint(each.pinpoint, language) : clauseText(each, language),
    )
    .join('; ');
}
