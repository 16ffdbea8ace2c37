import type { IsoDate, Language } from '../schema/primitives.ts';
import { englishMonths } from '../language/format.ts';

/** A page in one language as a work that can be cited: the one record behind every format, JSON-LD and the head. */
export type Citation = {
  /** What a reference manager files it under: `figure-base-salary-en`. */
  key: string;
  language: Language;
  title: string;
  /** The title in English of a page in Vietnamese, which APA puts in brackets. */
  titleInEnglish: string | undefined;
  /** The site: author and publisher in one. */
  site: string;
  /** The day of this version. */
  date: IsoDate;
  /** The day of the first version we kept; that of this one when there is none. */
  published: IsoDate;
  /** Day and fingerprint, `2026-11-24-44be06b6`. */
  version: string;
  /** The address of the page, which always shows its newest version. */
  page: string;
  /** The address that shows this version for ever, once it has been released. */
  permanent: string | undefined;
  /** The law behind it, as one cites it. */
  law: string | undefined;
};

/** The address to cite: the permanent one where there is one. */
export const addressToCite = ({ permanent, page }: Pick<Citation, 'permanent' | 'page'>): string => permanent ?? page;

/** A sentence's full stop, unless the text ends in a mark of its own. */
const stopped = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

function parts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

const monthName = (month: number): string => englishMonths[month - 1] ?? '';

/** The version, where the address does not name it. */
const unnamedVersion = ({ permanent, version }: Citation): string | undefined =>
  permanent === undefined ? version : undefined;

/** APA, 7th edition, in English. The site is author and publisher, so its name stands once. */
export function apa(citation: Citation): string {
  const { site, title, titleInEnglish, date } = citation;
  const { year, month, day } = parts(date);
  const translated = titleInEnglish === undefined ? '' : ` [${titleInEnglish}]`;
  const version = unnamedVersion(citation);
  const shown = `${title}${translated}${version === undefined ? '' : ` (Version ${version})`}`;
  return `${site}. (${year}, ${monthName(month)} ${day}). ${shown}. ${addressToCite(citation)}`;
}

/** Chicago, notes and bibliography, 17th edition, in English. */
export function chicago(citation: Citation): string {
  const { site, title, date } = citation;
  const { year, month, day } = parts(date);
  const version = unnamedVersion(citation);
  const which = version === undefined ? '' : ` Version ${version}.`;
  return `${site}. “${stopped(title)}”${which} Last modified ${monthName(month)} ${day}, ${year}. ${addressToCite(citation)}.`;
}

const languageNames: Record<Language, string> = { vi: 'vietnamese', en: 'english' };

/** What TeX reads as commands, written so that it prints. */
const forTex = (text: string): string =>
  text
    .replace(/[\\{}]/g, (character) => (character === '\\' ? '\\textbackslash{}' : `\\${character}`))
    .replace(/[%&#$_]/g, (character) => `\\${character}`)
    .replace(/-(?=-)/g, '-{}')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');

/**
 * BibTeX, in UTF-8, for BibTeX with `url` and BibLaTeX alike. Names and titles stand in double braces: a site is no
 * person with a family name, and no style may change the capitals of a title.
 */
export function bibtex(citation: Citation): string {
  const { year, month, day } = parts(citation.date);
  const fields: [string, string | undefined][] = [
    ['author', `{${forTex(citation.site)}}`],
    ['title', `{${forTex(citation.title)}}`],
    ['year', String(year)],
    ['month', String(month)],
    ['day', String(day)],
    ['date', citation.date],
    ['publisher', `{${forTex(citation.site)}}`],
    ['version', citation.version],
    ['language', citation.language],
    ['langid', languageNames[citation.language]],
    ['url', addressToCite(citation)],
    ['note', citation.law === undefined ? undefined : forTex(citation.law)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${citation.key},`, ...lines, '}', ''].join('\n');
}

/** RIS: one tag a line, lines ended as the format asks. */
export function ris(citation: Citation): string {
  const { year } = parts(citation.date);
  const tags: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', citation.key],
    ['AU', citation.site],
    ['TI', citation.title],
    ['PY', String(year)],
    ['DA', `${citation.date.replaceAll('-', '/')}/`],
    ['PB', citation.site],
    ['ET', citation.version],
    ['LA', citation.language],
    ['UR', addressToCite(citation)],
    ['N1', citation.law],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** An item of CSL-JSON. */
export type CslItem = {
  id: string;
  type: 'webpage';
  title: string;
  author: { literal: string }[];
  'container-title': string;
  publisher: string;
  issued: { 'date-parts': [[number, number, number]] };
  version: string;
  language: Language;
  URL: string;
  note?: string;
};

/** CSL-JSON, which Zotero, Mendeley and Pandoc read. */
export function cslItem(citation: Citation): CslItem {
  const { year, month, day } = parts(citation.date);
  return {
    id: citation.key,
    type: 'webpage',
    title: citation.title,
    author: [{ literal: citation.site }],
    'container-title': citation.site,
    publisher: citation.site,
    issued: { 'date-parts': [[year, month, day]] },
    version: citation.version,
    language: citation.language,
    URL: addressToCite(citation),
    ...(citation.law === undefined ? {} : { note: citation.law }),
  };
}

/** The formats that one downloads, by the ending of their file: several works in one file. */
export const citationFormats = {
  bib: (citations: readonly Citation[]): string => citations.map(bibtex).join('\n'),
  ris: (citations: readonly Citation[]): string => citations.map(ris).join('\r\n'),
  json: (citations: readonly Citation[]): string => `${JSON.stringify(citations.map(cslItem), null, 2)}\n`,
} as const;
export type CitationFormat = keyof typeof citationFormats;
