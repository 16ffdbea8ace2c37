import type { Content } from '../registry/content.ts';
import { readOnce } from '../registry/read-once.ts';
import type { Problem } from '../schema/problem.ts';
import { bareTables } from './bare-tables.ts';
import { benefitRules } from './benefits.ts';
import { bothLanguages } from './both-languages.ts';
import { commitments } from './commitments.ts';
import { files } from './files.ts';
import { formulas } from './formulas.ts';
import { periods } from './periods.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { searchWordsOnce } from './search-words.ts';
import { slugs } from './slugs.ts';
import { statistics } from './statistics.ts';
import { typedAmounts } from './typed-amounts.ts';

const checks = [
  bareTables,
  benefitRules,
  files,
  references,
  bothLanguages,
  periods,
  formulas,
  typedAmounts,
  slugs,
  searchWordsOnce,
  places,
  statistics,
  commitments,
];

/** Reads and checks all of a content folder; every problem at once, sorted by file, each line once. */
export function checkContent(folder: string): { content: Content; problems: Problem[] } {
  const { content, problems } = readOnce(folder);
  const all = [...problems, ...checks.flatMap((check) => check(content))];
  const seen = new Set<string>();
  const distinct = all.filter((problem) => {
    const key = JSON.stringify(problem);
    return seen.has(key) ? false : seen.add(key);
  });
  return { content, problems: distinct.sort((a, b) => a.file.localeCompare(b.file)) };
}
