import type { FigureOnDate } from '../policy/figures.ts';
import type { Outcome, StatementKind } from '../schema/commitment.ts';
import type { DocumentKind } from '../schema/document.ts';
import { wholeText } from '../schema/pinpoint.ts';
import type { Basis, Bilingual, IsoDate, Language } from '../schema/primitives.ts';
import { isMoney, isPercent, unitKindOf, type Unit } from '../schema/unit.ts';
import { documentKindName, documentName } from './document-name.ts';
import { formatDate } from './format.ts';
import { words } from './interface.ts';
import { formatPinpoint } from './pinpoint.ts';
import { outcomeNames, statementVerbs } from './province-words.ts';

/** A clause with the document it stands in. */
export type Clause = {
  document: { kind: DocumentKind; number: string; issuer: Bilingual; title: Bilingual; issued?: IsoDate | undefined };
  pinpoint: string;
};

/** Spaces that may break: what is pasted into a text of somebody else's must not carry ours. */
export const pasted = (text: string): string => text.replace(/\u00A0/g, ' ');

/** A day as newspapers write it inside a sentence: `ngày 1/7/2026` · `1 July 2026`. */
function newsDay(date: IsoDate, language: Language): string {
  if (language === 'en') return pasted(formatDate(date, 'en'));
  const [year, month, day] = date.split('-').map(Number);
  return `ngày ${day}/${month}/${year}`;
}

function listed(items: string[], language: Language): string {
  const and = language === 'vi' ? ' và ' : ' and ';
  return items.length < 3 ? items.join(and) : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}

/** Clauses by their document, in their order. */
function grouped(clauses: readonly Clause[]): { document: Clause['document']; pinpoints: string[] }[] {
  const groups = new Map<string, { document: Clause['document']; pinpoints: string[] }>();
  for (const { document, pinpoint } of clauses) {
    const group = groups.get(document.number) ?? { document, pinpoints: [] };
    if (pinpoint !== wholeText) group.pinpoints.push(...pinpoint.split('; '));
    groups.set(document.number, group);
  }
  return [...groups.values()];
}

/** A document with places in it; `name` writes the document. */
function placed(
  clauses: readonly Clause[],
  language: Language,
  name: (document: Clause['document']) => string,
): string[] {
  return grouped(clauses).map(({ document, pinpoints }) => {
    const places = listed(
      pinpoints.map((pinpoint) => formatPinpoint(pinpoint, language)),
      language,
    );
    if (places === '') return name(document);
    return language === 'vi' ? `${places} ${name(document)}` : `${places} of ${name(document)}`;
  });
}

/** The clauses of a sentence: `Điều 3 khoản 2 Nghị định 161/2026/NĐ-CP` · `Article 3 clause 2 of Decree 161/2026/NĐ-CP`. */
export const namedClauses = (clauses: readonly Clause[], language: Language): string =>
  listed(
    placed(clauses, language, (document) => documentName(document, language)),
    language,
  );

/**
 * A document in full, as papers of law cite it: `Nghị định số 161/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ quy
 * định mức lương cơ sở …` · `Decree No. 161/2026/NĐ-CP of the Government dated 15 May 2026, “Decree on the base salary”`.
 */
export function fullDocumentName(document: Clause['document'], language: Language): string {
  const { kind, issuer, title, issued } = document;
  const number = document.number.split('@')[0] ?? '';
  const day = issued === undefined ? '' : pasted(formatDate(issued, language));
  if (language === 'en') {
    const by = `of ${/^(?:the|Vietnam) /i.test(issuer.en) ? '' : 'the '}${issuer.en}`;
    return `${documentKindName(kind, 'en')} No. ${number} ${by}${day === '' ? '' : ` dated ${day}`}, “${title.en}”`;
  }
  const dated = day === '' ? '' : ` ${day}`;
  if (kind === 'law' || kind === 'ordinance') return `${title.vi} số ${number}${dated}`;
  const plain = documentKindName(kind, 'vi');
  const name = title.vi.startsWith(`${plain} liên tịch`) ? `${plain} liên tịch` : plain;
  const about = title.vi.startsWith(name) ? title.vi.slice(name.length) : `: ${title.vi}`;
  return `${name} số ${number}${dated} của ${issuer.vi}${about}`;
}

/** The legal reference of clauses: each with its document in full. */
export const legalReference = (clauses: readonly Clause[], language: Language): string =>
  placed(clauses, language, (document) => fullDocumentName(document, language)).join('; ');

/** Words that lead into the value: nothing stands between them and it. */
const leadsIn: Record<Language, RegExp> = {
  vi: /(?:^| )(?:trong|từ|(?:từ|chưa|khi) đủ|(?<!nơi )đến(?: hết)?|(?<!mốc )dưới|(?<!từ |, )trước|(?:ít|nhiều|lâu|dài|ngắn|muộn|chậm|sớm|, thấp|, cao) nhất|tối đa|tối thiểu|quá|gấp|bằng|thêm|ở tuổi|(?<!một |mỗi )ngày)$/,
  en: / (?:within|until|at (?:least|most)|up to|(?<!looked )at|after|(?<!paid |, )before|from|to|than|of|by|covers|(?<!now )over|for|under|every|make up|fined)$/,
};

/** Heads of labels that are names of a thing: the value is what the thing is. */
const things: Record<Language, RegExp> = {
  vi: /^(?:Mức|Hệ số|Trợ cấp|Phụ cấp|Tuổi|Tiền|Thời hạn|Thời gian|Số|Tỷ lệ|Hỗ trợ|Học bổng|Ngày|Ngưỡng|Điểm|Lãi suất|Lương|Quà|Chuẩn|Chi phí|Mốc|Tổng|Phần|Thu nhập) /,
  en: /^(?:Base salary|Standard rate|Factor|Monthly allowance|Age|Time(?!s)|Premium rate|Rate|Highest|Lowest|Longest|Shortest|Largest|Loan rate|Retirement age|Hourly minimum wage|Minimum wage|Funeral allowance|Funeral support|Reference|Social pension|Discount|First (?!check)|Floor) ?/,
};

/** Words that keep their capital inside a sentence. */
const proper =
  /^(?:\p{Lu}{2}|\p{Lu} |\d|Phú Thọ|Vĩnh Phúc|Việt Nam|Nhà nước|Chủ tịch nước|Thủ tướng|Mẹ Việt Nam|Sở |Bộ |Quyết định \d|State President|Decision \d|STEM)/u;

/** A label inside a sentence: `mức lương cơ sở`. */
const inSentence = (label: string): string =>
  proper.test(label) && !/^A /.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** Heads of labels that are sums of money: a span of time is not what they are. */
const sums = /^(?:Trợ cấp|Phụ cấp|Tiền|Hỗ trợ|Học bổng|Lương|Quà|Chi phí|Thu nhập) /;

/** Whether the value is what the label names; else the label runs into it, or stands before it. */
const isThing = (label: string, unit: Unit, language: Language): boolean =>
  things[language].test(label) && !leadsIn[language].test(label) && !(sums.test(label) && unitKindOf(unit) === 'time');

/** What stands after a comma and says which one of several, where other commas part the items of a list. */
const narrows: Record<Language, RegExp> = {
  vi: /^(?:vùng [IVXs]|vụ việc|mức (?:cao|thường|thấp|đầy đủ)$|bậc |diện |mầm non|phổ thông|nội trú|trước đây|tiền mặt|hiện vật|số (?:lần|tháng)|tính |phần của|so với|chưa trừ|dưới số|đóng (?:ít|vừa|nhiều)|không có người|mỗi |tối đa mỗi|cả năm|chăm con|chương trình|người bị|người hoạt động|giúp đỡ|Bà mẹ|Anh hùng|đủ mười|đi làm nước ngoài)/,
  en: /^(?!\S+ or )/,
};

/** A label and what in it says which one: `Trợ cấp hằng tháng: người lớn khuyết tật nặng`, `Retirement age, men`. */
function parted(label: string, language: Language): { head: string; which: string | undefined } {
  const [, before, after] = /^([^:]+): (.+)$/.exec(label) ?? [];
  if (before !== undefined) return { head: before, which: after };
  const bits = label.split(', ');
  const at = bits.findIndex((_, index) => index > 0 && narrows[language].test(bits.slice(index).join(', ')));
  return at < 0
    ? { head: label, which: undefined }
    : { head: bits.slice(0, at).join(', '), which: bits.slice(at).join(', ') };
}

/** A value after words that name its unit already: "ở tuổi 90", "hệ số … là 2,5". */
function sparing(value: string, label: string, unit: Unit): string {
  if (label.endsWith(' ở tuổi')) return value.replace(/ tuổi$/, '');
  return unit === 'times' && /^(?:Hệ số|Factor) /.test(label) ? value.replace(/ (?:lần|times?)$/, '') : value;
}

const verbs: Record<Language, Record<FigureOnDate['state'], string>> = {
  vi: { ended: 'là', current: 'là', future: 'sẽ là' },
  en: { ended: 'was', current: 'is', future: 'will be' },
};
const atLeast: Record<Language, string> = { vi: 'ít nhất', en: 'at least' };

/** What a figure is, as the middle of a sentence: `mức lương cơ sở là 2.530.000 đồng/tháng`. */
function statement({ label, value: whole, unit, state }: QuotedFigure, language: Language): string {
  const value = sparing(pasted(whole), label, unit);
  const said = inSentence(label);
  if (leadsIn[language].test(label))
    return `${said.replace(/ ngày$/, value.startsWith('ngày ') ? '' : ' ngày')} ${value}`;
  const verb = verbs[language][state];
  const { head, which } = parted(said, language);
  const least = atLeast[language];
  // "…, ít nhất: trẻ nhóm nhỏ tuổi": the limit belongs to the value.
  const lowest = which !== undefined && head.endsWith(`, ${least}`) ? head.slice(0, -least.length - 2) : undefined;
  if (!isThing(label, unit, language)) {
    if (lowest !== undefined) return `${lowest} (${which}): ${least} ${value}`;
    return /(?:thấp|cao) nhất$/.test(said) ? `${said} ${verb} ${value}` : `${said}: ${value}`;
  }
  const thing = which === undefined ? head : `${lowest ?? head} (${which})${lowest === undefined ? '' : ` ${least}`}`;
  return `${language === 'vi' ? '' : 'the '}${thing} ${verb} ${value}`;
}

/** What a sentence says of a figure. */
export type QuotedFigure = {
  label: string;
  /** The value with its unit. */
  value: string;
  unit: Unit;
  /** Its own clauses. */
  clauses: readonly Clause[];
  from: IsoDate;
  to?: IsoDate | undefined;
  /** How it stands today. */
  state: FigureOnDate['state'];
  /** Whether one source alone vouches for it. */
  oneSource?: boolean;
};

/**
 * A figure as a newspaper states it, without a full stop: `Theo Điều 3 khoản 2 Nghị định 161/2026/NĐ-CP, mức lương cơ sở
 * là 2.530.000 đồng/tháng từ ngày 1/7/2026`. A label that names no thing ("báo không nhận hồ sơ trong") runs into its
 * value, or stands before it with a colon. After anything but an amount or a rate the days stand in brackets: "trong 7
 * ngày từ ngày 1/7/2012" would be a time limit that began then. A day that a law names is not said twice, and a doubt
 * goes wherever the sentence is pasted.
 */
export function quoteFigure(figure: QuotedFigure, language: Language): string {
  const { label, value, unit, clauses, from, to, oneSource = false } = figure;
  const vi = language === 'vi';
  const start = `${vi ? 'từ' : 'from'} ${newsDay(from, language)}`;
  const days = to === undefined ? start : `${start} ${vi ? 'đến hết' : 'to the end of'} ${newsDay(to, language)}`;
  const flows = isThing(label, unit, language) && (isMoney(unit) || isPercent(unit));
  const isItsDay = unit === 'date' && to === undefined && value === formatDate(from, language);
  const doubt = inSentence(words[language].doubt.replace(/\.$/, ''));
  const notes = [
    ...(flows || isItsDay ? [] : [`${vi ? 'áp dụng' : 'applies'} ${days}`]),
    ...(oneSource ? [doubt] : []),
  ];
  return [
    `${vi ? 'Theo' : 'Under'} ${namedClauses(clauses, language)}, ${statement(figure, language)}`,
    ...(flows ? [days] : []),
    ...(notes.length === 0 ? [] : [`(${notes.join('; ')})`]),
  ].join(' ');
}

/** A legal document as a sentence names it, with its days. */
export function quoteDocument(
  document: Clause['document'] & { from?: IsoDate | undefined; to?: IsoDate | undefined },
  language: Language,
): string {
  const days = [
    ...(document.from === undefined
      ? []
      : [`${language === 'vi' ? 'có hiệu lực từ' : 'in force from'} ${newsDay(document.from, language)}`]),
    ...(document.to === undefined
      ? []
      : [`${language === 'vi' ? 'đến hết' : 'to the end of'} ${newsDay(document.to, language)}`]),
  ].join(' ');
  return `${fullDocumentName(document, language)}${days === '' ? '' : ` (${days})`}`;
}

/** Words of ours, with who said them and when; their full stop gives way to that of the sentence they stand in. */
export const quoteAnswer = (answer: string, site: string, date: IsoDate, language: Language): string =>
  `“${pasted(answer).replace(/\.$/, '')}” (${site}, ${newsDay(date, language)})`;

/** What a sentence says of a statement of the article of 2019. */
export type QuotedStatement = {
  kind: StatementKind;
  outcome: Outcome;
  /** In our words. */
  says: string;
  publisher: string;
  /** When the article came out, as a sentence names it. */
  published: string;
  site: string;
  /** The day of our account. */
  date: IsoDate;
};

/**
 * A statement of the article with what public sources show of it, without a full stop. The words are ours, so they
 * stand in no quotation marks, and the sentence says whose they are.
 */
export function quoteStatement(statement: QuotedStatement, language: Language): string {
  const { kind, outcome, says, publisher, published, site, date } = statement;
  const verb = statementVerbs[language][kind];
  const point = inSentence(pasted(says).replace(/\.$/, ''));
  const shown = inSentence(outcomeNames[language][outcome].name);
  return language === 'vi'
    ? `Bài báo ${pasted(published)} (${publisher}) ${verb}: ${point}; nguồn công khai đến ${newsDay(date, 'vi')}: ${shown} (${site} tóm lược)`
    : `An article of ${pasted(published)} (${publisher}) ${verb}: ${point}; what public sources show by ${newsDay(date, 'en')}: ${shown} (summarised by ${site})`;
}

/** A commune as a sentence says where it comes from. */
export function quoteCommune(
  commune: { name: string; province: string; units: readonly string[]; clauses: readonly Clause[] },
  language: Language,
): string {
  const { name, province, units, clauses } = commune;
  return language === 'vi'
    ? `Theo ${namedClauses(clauses, 'vi')}, ${name}, ${province} được lập từ ${listed([...units], 'vi')}`
    : `Under ${namedClauses(clauses, 'en')}, ${name}, ${province}, was formed from ${listed([...units], 'en')}`;
}

/** The clause list of a basis, with the documents that the register holds; an unknown one is left out. */
export const clausesOf = (basis: readonly Basis[], documents: ReadonlyMap<string, Clause['document']>): Clause[] =>
  basis.flatMap(({ document, pinpoint }) => {
    const found = documents.get(document);
    return found === undefined ? [] : [{ document: found, pinpoint }];
  });
