import type { DocumentKind } from '../schema/document.ts';
import type { Bilingual, Language } from '../schema/primitives.ts';

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

/**
 * The name a document is cited by: `Nghị định 188/2025/NĐ-CP` · `Decree 188/2025/NĐ-CP`. One whose number other
 * provinces have too names its issuer: `Nghị quyết 64/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Phú Thọ`.
 */
export function documentName(
  { kind, number, issuer }: { kind: DocumentKind; number: string; issuer?: Bilingual },
  language: Language,
): string {
  const [printed = number, place] = number.split('@');
  const name = `${kindNames[kind][language]} ${printed}`;
  if (place === undefined || issuer === undefined) return name;
  return language === 'vi' ? `${name} của ${issuer.vi}` : `${name} of the ${issuer.en.replace(/^the /i, '')}`;
}

export const documentKindName = (kind: DocumentKind, language: Language): string => kindNames[kind][language];
