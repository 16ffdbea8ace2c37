import { documentName } from '../language/document-name.ts';
import { formatPinpoint } from '../language/pinpoint.ts';
import type { Basis, Language } from '../schema/primitives.ts';
import { content } from './site.ts';

/** A clause as one reads it out: `Nghị định 188/2025/NĐ-CP, Điều 6` · `Decree 188/2025/NĐ-CP, Article 6`. */
export function clauseText({ document, pinpoint }: Basis, language: Language): string {
  const found = content.documents.get(document);
  return `${found === undefined ? document : documentName(found, language)}, ${formatPinpoint(pinpoint, language)}`;
}
