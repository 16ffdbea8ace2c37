import type { Evidence, EvidenceKind, EvidenceReading, Language } from '../schema/primitives.ts';
import { formatDate } from './format.ts';

const kinds: Record<EvidenceKind, Record<Language, string>> = {
  law: { vi: 'văn bản pháp luật', en: 'the legal text' },
  issuer: { vi: 'cơ quan ban hành', en: 'the issuing authority' },
  gazette: { vi: 'Công báo', en: 'the official gazette' },
  press: { vi: 'báo chí', en: 'the press' },
  register: { vi: 'trang tra cứu pháp luật', en: 'a register of laws' },
};

const readings: Record<EvidenceReading, Record<Language, string>> = {
  'full-text': { vi: 'Toàn văn', en: 'Full text' },
  extract: { vi: 'Đoạn trích', en: 'Extract' },
  report: { vi: 'Bản tường thuật', en: 'Report' },
};

/** What we read and when, in a reader's words: `Toàn văn: văn bản pháp luật, đọc ngày 24 tháng 11 năm 2026`. */
export function evidenceText({ kind, read, on }: Pick<Evidence, 'kind' | 'read' | 'on'>, language: Language): string {
  const day = formatDate(on, language);
  return language === 'vi'
    ? `${readings[read].vi}: ${kinds[kind].vi}, đọc ${day}`
    : `${readings[read].en}: ${kinds[kind].en}, read on ${day}`;
}
