import { readFileSync } from 'node:fs';
import { assess, tell, type Outcome } from '../src/policy/eligibility.ts';
import { readAnswers } from '../src/policy/finder/read-answers.ts';
import { readContent } from '../src/registry/read-content.ts';
import { ruleSetOf, ruleWordsOf } from '../src/registry/rule-set.ts';
import { settingsOrExit } from './settings-or-exit.ts';

// npm run --silent assess -- answers.json: what a household may get, as JSON, from the same rules and code as the page.

function giveUp(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function readJson(path: string): unknown {
  try {
    // Some editors put a byte-order mark before the first letter.
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return giveUp(
      `${path}: cannot be read as JSON (${(error as Error).message}); write { "on": …, "household": { … }, "people": [{ … }] }`,
    );
  }
}

const settings = settingsOrExit();
const [path = '', ...more] = process.argv.slice(2);
if (path === '' || more.length > 0) giveUp('name one file of answers: npm run --silent assess -- answers.json');
const json = readJson(path);
const { content, problems: mistakes } = readContent(settings.contentFolder);
if (mistakes.length > 0) giveUp('content/ has mistakes; run "npm run check" to see them all');
const rules = ruleSetOf(content);
const { answers, problems } = readAnswers(rules, json, settings.asOf);
if (problems.length > 0) giveUp(...problems);

const vi = ruleWordsOf(content, 'vi', answers.on);
const en = ruleWordsOf(content, 'en', answers.on);
function told(outcome: Outcome): object {
  const { person, benefit, verdict, from, until, amount, unit, atLeast, ask, instead, over } = outcome;
  const english = tell(outcome, en, 'en');
  return {
    person,
    benefit,
    verdict,
    from,
    until,
    amount,
    unit,
    atLeast,
    because: tell(outcome, vi, 'vi').map(({ met, text, basis }, index) => ({
      met,
      vi: text,
      en: english[index]?.text ?? '',
      basis,
    })),
    ask: [...new Set(ask.map(({ fact }) => fact))],
    instead,
    over,
  };
}

console.log(JSON.stringify({ on: answers.on, results: assess(rules, answers).map(told) }, null, 2));
