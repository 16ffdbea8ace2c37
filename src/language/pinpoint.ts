import type { Language } from '../schema/primitives.ts';

const english: [RegExp, string][] = [
  [/Luật BHYT/g, 'Health Insurance Law'],
  [/Luật BHXH/g, 'Social Insurance Law'],
  [/toàn văn/gi, 'whole text'],
  [/Phụ lục/gi, 'Annex'],
  [/Chương/gi, 'Chapter'],
  [/Mục(?=\s)/g, 'Section'],
  [/Mẫu số/gi, 'Form'],
  [/Điều/gi, 'Article'],
  [/khoản/gi, 'clause'],
  [/điểm/gi, 'point'],
  [/ đến /g, ' to '],
  [/ và /g, ' and '],
];

/** Writes a place in a legal text in a language: `Điều 6 khoản 5` · `Article 6 clause 5`. Letters of points stay Vietnamese. */
export function formatPinpoint(pinpoint: string, language: Language): string {
  return language === 'vi' ? pinpoint : english.reduce((text, [from, to]) => text.replace(from, to), pinpoint);
}
