import type { IsoDate } from '../../schema/primitives.ts';
import { isDay } from '../iso-date.ts';
import { editDistance } from '../nearest.ts';
import type { FactRule, Facts, Holder, RuleSet, Value } from './rule-set.ts';
import type { Answers } from './tree.ts';

/** The word of a list that is most like another; undefined when none is near. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const low = word.toLowerCase();
  const near = words
    .map((each) => ({ each, far: editDistance(low, each.toLowerCase()) }))
    .filter(({ far, each }) => far <= Math.max(2, Math.floor(each.length / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.each;
}

/** The days that answers may name: all that somebody alive can mean. */
const earliest = '1850-01-01';
const latest = '2150-12-31';
const isNear = (value: unknown): value is IsoDate => isDay(value) && earliest <= value && value <= latest;

/** What is wrong with a value; undefined when nothing is. */
function faultOf(key: string, fact: FactRule, value: unknown): string | undefined {
  if (value === null) return 'says nothing: leave the key out where it is not known';
  const words = fact.values ?? [];
  switch (fact.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'choice':
      return typeof value === 'string' && words.includes(value) ? undefined : `must be one of ${words.join(', ')}`;
    case 'list':
      return Array.isArray(value) && value.every((word) => typeof word === 'string' && words.includes(word))
        ? undefined
        : `must be a list of ${words.join(', ')}`;
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
        ? undefined
        : 'must be a whole number, 0 or more';
    case 'date':
      if (isDay(value) && !isNear(value)) return `must lie between ${earliest} and ${latest}`;
      // Everybody has a day of birth; of somebody to be born it lies ahead.
      if (key === 'born') return isDay(value) ? undefined : 'must be a day like 1951-11-25';
      return isDay(value) || value === 'none'
        ? undefined
        : 'must be a day like 1951-11-25, or none when it has not come';
  }
}

function readFacts(rules: RuleSet, of: Holder, where: string, raw: unknown, problems: string[]): Facts {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    problems.push(`${where}: must be an object of facts, { … }`);
    return {};
  }
  const known = Object.keys(rules.facts).filter((key) => rules.facts[key]?.of === of);
  const facts: Record<string, Value> = {};
  for (const [key, value] of Object.entries(raw)) {
    const fact = known.includes(key) ? rules.facts[key] : undefined;
    if (fact === undefined) {
      const near = nearest(key, known);
      const other = Object.hasOwn(rules.facts, key) ? rules.facts[key]?.of : undefined;
      const hint =
        other !== undefined ? `it is one of a ${other}; ` : near !== undefined ? `did you mean ${near}? ` : '';
      problems.push(
        `${where}.${key}: is not a key of a ${of}; ${hint}${other === undefined ? 'it' : `a ${of}`} takes ${known.join(', ')}`,
      );
      continue;
    }
    const fault = faultOf(key, fact, value);
    if (fault === undefined) facts[key] = value as Value;
    else {
      const words =
        typeof value === 'string'
          ? [value]
          : Array.isArray(value)
            ? value.filter((word) => typeof word === 'string')
            : [];
      const wrong = words.find((word) => fact.values?.includes(word) !== true);
      const near = wrong === undefined ? undefined : nearest(wrong, fact.values ?? []);
      problems.push(
        `${where}.${key}: ${JSON.stringify(value)} ${fault}${near === undefined ? '' : `; did you mean ${near}?`}`,
      );
    }
  }
  const { born } = facts;
  for (const key of ['died', 'gaveBirth', 'jobEnded', 'leftPrison', 'leftService'])
    if (typeof born === 'string' && isDay(facts[key]) && facts[key] < born)
      problems.push(`${where}.${key}: "${facts[key]}" must not lie before born, "${born}"`);
  return facts;
}

/**
 * Reads answers as somebody wrote them: `{ on, household: { … }, people: [{ … }] }`.
 * @param today the day that is meant when no `on` stands there
 * @returns the answers, and one line for each key or value that is wrong, with what is allowed
 */
export function readAnswers(rules: RuleSet, raw: unknown, today: IsoDate): { answers: Answers; problems: string[] } {
  const problems: string[] = [];
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return {
      answers: { on: today, household: {}, people: [] },
      problems: ['the answers: must be an object, { "on": …, "household": { … }, "people": [{ … }] }'],
    };
  const given = new Map<string, unknown>(Object.entries(raw));
  const top = ['on', 'household', 'people'];
  for (const key of given.keys())
    if (!top.includes(key)) {
      const near = nearest(key, top);
      problems.push(
        `${key}: is not a key here; ${near === undefined ? '' : `did you mean ${near}? `}it takes ${top.join(', ')}`,
      );
    }
  const on = given.get('on') ?? today;
  if (!isNear(on))
    problems.push(
      `on: ${JSON.stringify(on)} must ${isDay(on) ? `lie between ${earliest} and ${latest}` : 'be a day like 2026-11-25'}`,
    );
  const list = given.get('people') ?? [];
  if (!Array.isArray(list)) problems.push('people: must be a list of people, [{ … }]');
  return {
    answers: {
      on: isNear(on) ? on : today,
      household: readFacts(rules, 'household', 'household', given.get('household') ?? {}, problems),
      people: (Array.isArray(list) ? list : []).map((person, index) =>
        readFacts(rules, 'person', `people.${index}`, person, problems),
      ),
    },
    problems,
  };
}
