import { fold } from './fold.ts';

/** Words that make a question and say nothing of its subject, folded; longer ones first in each language. */
const questionWords = [
  'lam the nao de',
  'lam sao de',
  'nhu the nao',
  'the nao',
  'lam sao',
  'bao nhieu tien',
  'bao nhieu',
  'bao lau',
  'khi nao',
  'o dau',
  'la gi',
  'la sao',
  'co phai',
  'co duoc khong',
  'duoc khong',
  'co the',
  'cho toi hoi',
  'cho hoi',
  'toi muon',
  'muon',
  'can gi',
  'can',
  'nhung gi',
  'gi',
  'khong',
  'thi',
  'nhi',
  'vay',
  'a',
  'how do i',
  'how can i',
  'how to',
  'how much is',
  'how much',
  'how long',
  'what is',
  'what are',
  'what do i',
  'where do i',
  'where can i',
  'can i',
  'do i',
  'is there',
  'i want to',
  'i need',
  'my',
  'the',
  'for',
  'of',
  'to',
  'in',
  'is',
  'an',
];

// "the" is an English article and, folded, the Vietnamese word for a card: drop it only from English questions.
const englishOnly = new Set(['a', 'the', 'for', 'of', 'to', 'in', 'is', 'an', 'my']);
const looksEnglish =
  /\b(?:the|what|how|where|who|can|my|health|insurance|card|free|pension|is|for|of|much|get|money|elderly)\b/;
const vietnameseSyllable =
  /\b(?:bao|hiem|y|te|mien|phi|tien|nguoi|gia|ho|ngheo|tro|cap|kham|benh|vien|dong|muc|xa|duoc|huong|mat|doi|tre|em|hoc|sinh|mua|thuoc|chuyen|tuyen)\b/g;

/** Short forms as people type them, and what they stand for, all folded. */
const shortForms: Record<string, string> = {
  bhyt: 'bao hiem y te',
  bhxh: 'bao hiem xa hoi',
  bhtn: 'bao hiem that nghiep',
  tgxh: 'tro giup xa hoi',
  ubnd: 'uy ban nhan dan',
  hssv: 'hoc sinh sinh vien',
  dtts: 'dan toc thieu so',
  nct: 'nguoi cao tuoi',
  cccd: 'can cuoc cong dan',
};

/** Whether a folded query is more English than Vietnamese. */
function isEnglish(folded: string): boolean {
  const vietnamese = folded.match(vietnameseSyllable)?.length ?? 0;
  return looksEnglish.test(folded) && vietnamese * 2 < folded.split(' ').length;
}

/**
 * Turns what a person typed into the words to search for: folded, short forms written out, the words of the question
 * left away. When nothing else is left, the question's own words stay.
 */
export function searchWords(query: string): string[] {
  const folded = searchPhrase(query);
  const english = isEnglish(folded);
  let rest = ` ${folded} `;
  for (const phrase of questionWords)
    if (english || !englishOnly.has(phrase)) rest = rest.replaceAll(` ${phrase} `, ' ').replaceAll(` ${phrase} `, ' ');
  const kept = rest.trim() === '' ? folded : rest.trim();
  return kept.split(' ').filter((word) => word !== '');
}

/** A phrase as it is put into the index: folded, short forms written out. */
export function searchPhrase(phrase: string): string {
  return fold(phrase)
    .split(' ')
    .map((word) => shortForms[word] ?? word)
    .join(' ');
}
