import { fold } from './fold.ts';

/** Short forms as people type them, and other words for the same thing, with what they stand for. All are folded. */
const meanings: Record<string, string> = {
  bhyt: 'bao hiem y te',
  bhxh: 'bao hiem xa hoi',
  bhtn: 'bao hiem that nghiep',
  tgxh: 'tro giup xa hoi',
  btxh: 'bao tro xa hoi',
  tcxh: 'tro cap xa hoi',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  hssv: 'hoc sinh sinh vien',
  hs: 'hoc sinh',
  sv: 'sinh vien',
  dtts: 'dan toc thieu so',
  nct: 'nguoi gia',
  nkt: 'nguoi khuyet tat',
  cccd: 'can cuoc',
  'can cuoc cong dan': 'can cuoc',
  bv: 'benh vien',
  tw: 'trung uong',
  kcb: 'kham chua benh',
  hgd: 'ho gia dinh',
  gd: 'gia dinh',
  nd: 'nghi dinh',
  nq: 'nghi quyet',
  qd: 'quyet dinh',
  tt: 'thong tu',
  hso: 'ho so',
  dk: 'dang ky',
  ng: 'nguoi',
  dc: 'duoc',
  ko: 'khong',
  k: 'khong',
  bn: 'bao nhieu',
  ntn: 'nhu the nao',
  j: 'gi',
  'nguoi cao tuoi': 'nguoi gia',
  'moi de': 'moi sinh',
  'so sinh': 'moi sinh',
  'em be': 'tre em',
  'chuyen tuyen': 'chuyen vien',
  'dong chi tra': 'cung chi tra',
  'tram xa': 'tram y te',
  'sat nhap': 'sap nhap',
  'old people': 'elderly',
  'older people': 'elderly',
  'old age': 'elderly',
  'near poor': 'nearpoor',
  'low income': 'nearpoor',
  family: 'household',
  kid: 'child',
  children: 'child',
  student: 'pupil',
  'new baby': 'baby',
  newborn: 'baby',
  mother: 'parent',
  father: 'parent',
  mum: 'parent',
  mom: 'parent',
  dad: 'parent',
  disabled: 'disability',
  farmer: 'farming',
  people: 'person',
  price: 'cost',
  fee: 'cost',
  paid: 'pay',
  covered: 'cover',
  coverage: 'cover',
  'money back': 'refund',
  referral: 'transfer',
  screening: 'check',
  website: 'site',
};

/** What makes a Vietnamese question and says nothing of its subject, folded. */
const questionWords = [
  'lam the nao de',
  'lam sao de',
  'nhu the nao',
  'the nao',
  'lam sao',
  'kieu gi',
  'het bao nhieu',
  'bao nhieu tien',
  'bao nhieu',
  'bao lau',
  'khi nao',
  'o dau',
  'la gi',
  'co phai',
  'co duoc khong',
  'duoc khong',
  'co sao khong',
  'cho toi hoi',
  'cho hoi',
  'muon',
  'can gi',
  'nhung gi',
  'gi',
  'khong',
  'thi',
  'vay',
  'toi',
  'nam nay',
  'hien nay',
  'bay gio',
];

/** Small words of English. Folded Vietnamese has some of them too: "the" is a card, "to" a form, "me" a mother. */
const englishWords = [
  ...['a', 'an', 'the', 'this', 'that', 'of', 'to', 'in', 'on', 'at', 'for', 'from', 'with', 'by', 'and', 'or'],
  ...['is', 'are', 'am', 'be', 'do', 'does', 'did', 'have', 'has', 'can', 'must', 'will'],
  ...['i', 'me', 'my', 'we', 'our', 'you', 'your', 'it', 'how', 'what', 'who', 'where', 'when', 'which'],
  ...['much', 'long', 'there', 'want', 'need', 'vietnam'],
];

/** Names of things that are called the same in both languages. */
const loanWords = new Set(['vneid', 'vssid', 'online', 'app', 'zalo', 'web']);

/** What a folded Vietnamese syllable looks like. */
const syllable =
  /^(?:ngh?|nh|ch|tr|th|ph|gh|gi|kh|qu|[bcdghklmnprstvx])?(?:(?:[aeiouy]|ie|ye|o[aeo]|u[aeoy]|uye)(?:ch|n[gh]?|[cmpt])?|(?:[aeiou]|ie|ye|o[ae]|u[aoy])[iuoy]|ia|uya)$/;

/** Whether a folded query is English: at least a quarter of its words cannot be Vietnamese. */
function isEnglish(folded: string): boolean {
  const telling = folded
    .split(' ')
    .filter((word) => !loanWords.has(word) && !(word in meanings && word.length < 5) && !/\d/.test(word));
  return telling.filter((word) => !syllable.test(word)).length * 4 >= Math.max(telling.length, 1);
}

/** Replaces whole words of a folded text, in the order given. */
function replaceWords(text: string, replacements: readonly (readonly [string, string])[]): string {
  // Each word keeps a space of its own on both sides, so that neighbours can both be replaced.
  const spaced = (words: string): string => ` ${words.replaceAll(' ', '  ')} `;
  return replacements
    .reduce((rest, [words, other]) => rest.replaceAll(spaced(words), spaced(other)), spaced(text))
    .replace(/ +/g, ' ')
    .trim();
}

const longestFirst = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  other.length - one.length;
const without = (words: readonly string[]) => words.map((word) => [word, ''] as const).sort(longestFirst);
const writtenOut = Object.entries(meanings).sort(longestFirst);
const noQuestion = without(questionWords);
const noEnglish = without(englishWords);

/**
 * Turns what a person typed into the words to search for: folded, short forms written out, the words of the question
 * left away. When nothing else is left, the question's own words stay.
 */
export function searchWords(query: string): string[] {
  const asked = searchPhrase(query);
  const subject = replaceWords(asked, noQuestion);
  const kept = (isEnglish(fold(query)) ? replaceWords(subject, noEnglish) : subject) || asked;
  return kept.split(' ').filter((word) => word !== '');
}

/** A phrase with its words as they are compared: folded, short forms written out, English plurals made singular. */
export function searchPhrase(phrase: string): string {
  const singular = fold(phrase)
    .split(' ')
    .map((word) => (/^\w{3,}[^sui]s$/.test(word) ? word.slice(0, -1) : word))
    .join(' ');
  return replaceWords(singular, writtenOut);
}
