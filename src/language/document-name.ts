import type { DocumentKind } from '../schema/document.ts';
import type { Language } from '../schema/primitives.ts';

const kindNames: Record<DocumentKind, Record<Language, string>> = {
  law: { vi: 'Luật', en: 'Law' },
  ordinance: { vi: 'Pháp lệnh', en: 'Ordinance' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  letter: { vi: 'Công văn', en: 'Official letter' },
  consolidated: { vi: 'Văn bản hợp nhất', en: 'Consolidated text' },
};

/** The name a document is cited by: `Nghị định 188/2025/NĐ-CP` · `Decree 188/2025/NĐ-CP`. */
export function documentName({ kind, number }: { kind: DocumentKind; number: string }, language: Language): string {
  return `${kindNames[kind][language]} ${number}`;
}

export const documentKindName = (kind: DocumentKind, language: Language): string => kindNames[kind][language];
