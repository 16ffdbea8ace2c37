import type { Answers } from '../policy/eligibility.ts';
import type { Facts, Value } from '../policy/finder/rule-set.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** One of the household as the page knows them; the year of birth alone leaves the day open. */
export type Member = { name: string; year?: number; facts: Record<string, Value> };

/** All that somebody has said; it stands behind the # of the address and nowhere else. */
export type Said = {
  /** What it is about: ids of situations; none means everything. */
  about: string[];
  household: Record<string, Value>;
  people: Member[];
  /** Questions answered with "I do not know", as `person.fact`; the household's as `.fact`. */
  unknown: string[];
};

export const nothingSaid = (): Said => ({ about: [], household: {}, people: [], unknown: [] });

/** The name of a question: whose, and which. */
export const questionId = (person: number | null, fact: string): string => `${person ?? ''}.${fact}`;

/** The facts of a member when only the year of birth is known: the first or the last day of it. */
const born = ({ year, facts }: Member, end: 'first' | 'last'): Facts =>
  year === undefined ? facts : { ...facts, born: `${year}-${end === 'first' ? '01-01' : '12-31'}` };

/**
 * The answers as the rules want them. Where only a year of birth is known there are two: with everybody born on its
 * first and on its last day; what they agree on is sure.
 */
export function answersOf(said: Said, on: IsoDate): Answers[] {
  const ends = said.people.some(({ year }) => year !== undefined) ? (['first', 'last'] as const) : (['first'] as const);
  return ends.map((end) => ({
    on,
    household: said.household,
    people: said.people.map((member) => born(member, end)),
  }));
}

/** Writes what was said for the address. */
export const toHash = (said: Said): string => `#${encodeURIComponent(JSON.stringify(said))}`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** Reads what an address holds; undefined when it is none of ours. Facts nobody knows are dropped by the rules. */
export function fromHash(hash: string): Said | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(decodeURIComponent(hash.slice(1)));
  } catch {
    return undefined;
  }
  if (!isRecord(raw) || !Array.isArray(raw['people'])) return undefined;
  return {
    about: texts(raw['about']),
    household: isRecord(raw['household']) ? (raw['household'] as Record<string, Value>) : {},
    people: raw['people'].filter(isRecord).map((member) => ({
      name: typeof member['name'] === 'string' ? member['name'] : '',
      ...(typeof member['year'] === 'number' ? { year: member['year'] } : {}),
      facts: isRecord(member['facts']) ? (member['facts'] as Record<string, Value>) : {},
    })),
    unknown: texts(raw['unknown']),
  };
}
