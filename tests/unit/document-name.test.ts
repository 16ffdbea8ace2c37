import { expect, test } from 'vitest';
import { documentKindName, documentName } from '../../src/language/document-name.ts';
import { documentKinds, type DocumentKind } from '../../src/schema/document.ts';

test.each<[DocumentKind, string, string, string]>([
  ['law', '51/2024/QH15', 'Luật 51/2024/QH15', 'Law 51/2024/QH15'],
  ['ordinance', '02/2020/UBTVQH14', 'Pháp lệnh 02/2020/UBTVQH14', 'Ordinance 02/2020/UBTVQH14'],
  ['resolution', '261/2025/QH15', 'Nghị quyết 261/2025/QH15', 'Resolution 261/2025/QH15'],
  ['decree', '188/2025/NĐ-CP', 'Nghị định 188/2025/NĐ-CP', 'Decree 188/2025/NĐ-CP'],
  ['decision', '595/QĐ-BHXH', 'Quyết định 595/QĐ-BHXH', 'Decision 595/QĐ-BHXH'],
  ['circular', '01/2025/TT-BYT', 'Thông tư 01/2025/TT-BYT', 'Circular 01/2025/TT-BYT'],
  ['directive', '24-CT/TU', 'Chỉ thị 24-CT/TU', 'Directive 24-CT/TU'],
  ['letter', '38/BYT-BH', 'Công văn 38/BYT-BH', 'Official letter 38/BYT-BH'],
  ['consolidated', '16/VBHN-VPQH', 'Văn bản hợp nhất 16/VBHN-VPQH', 'Consolidated text 16/VBHN-VPQH'],
])('a %s %s is cited as %s · %s', (kind, number, vi, en) => {
  expect(documentName({ kind, number }, 'vi')).toBe(vi);
  expect(documentName({ kind, number }, 'en')).toBe(en);
});

test('a resolution whose number other provinces have names its council', () => {
  const resolution = {
    kind: 'resolution' as const,
    number: '64/2025/NQ-HĐND@phu-tho',
    issuer: { vi: 'Hội đồng nhân dân tỉnh Phú Thọ', en: 'Phú Thọ People’s Council' },
  };
  expect(documentName(resolution, 'vi')).toBe('Nghị quyết 64/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Phú Thọ');
  expect(documentName(resolution, 'en')).toBe('Resolution 64/2025/NQ-HĐND of the Phú Thọ People’s Council');
});

test('no two kinds share a name', () => {
  for (const language of ['vi', 'en'] as const)
    expect(new Set(documentKinds.map((kind) => documentKindName(kind, language))).size).toBe(documentKinds.length);
});
