import { figuresOf, FormulaError, parseFormula } from '../policy/formula.ts';
import type { Tree } from '../policy/finder/rule-set.ts';
import type { BenefitRule, Content, NamedCondition } from '../registry/content.ts';
import { amountsOf, explainerOf, namesIn } from '../registry/rule-set.ts';
import { figureTests, type AuthoredFact } from '../schema/benefit.ts';
import type { Problem } from '../schema/problem.ts';
import type { Unit } from '../schema/unit.ts';
import { documentProblems, noSuch } from './references/no-such.ts';

const spans: readonly Unit[] = ['years', 'quarters', 'months', 'weeks', 'days'];
const ages: readonly Unit[] = ['age', 'age-months', ...spans];
/** What is asked of somebody, or follows: the age, and the day itself. */
type Asked = AuthoredFact | 'age' | 'today';

/** What a figure must measure for a test of a fact of a kind. */
function unitsFor(fact: Asked, test: string): { allowed?: readonly Unit[]; says: string } {
  if (test === 'from' || test === 'before') return { allowed: ['date'], says: 'a day' };
  if (fact === 'age') return { allowed: ages, says: 'an age or a span of time' };
  if (fact === 'today') return { allowed: ['date'], says: 'a day' };
  if (fact.kind === 'date') return { allowed: spans, says: 'a span of years, quarters, months, weeks or days' };
  if ('unit' in fact && fact.unit === 'months') return { allowed: ['months', 'years'], says: 'months or years' };
  return { says: 'a number' };
}

const comparisons: readonly string[] = ['at-least', 'at-most', 'over', 'under'];
const words = (fact: AuthoredFact): string[] => ('values' in fact ? Object.keys(fact.values) : []);

/** Whether a test can be made of a kind of fact. */
function fits(fact: Asked, test: string): boolean {
  if (fact === 'age') return comparisons.includes(test);
  if (fact === 'today') return test === 'from' || test === 'before';
  switch (fact.kind) {
    case 'choice':
    case 'list':
      return test === 'in';
    case 'yes-no':
      return test === 'is';
    case 'number':
      return comparisons.includes(test);
    case 'date':
      return ['within', 'after', 'from', 'before', 'happened'].includes(test);
  }
}

/** What is wrong with a figure that must be there and measure something. */
function figureProblems(
  content: Content,
  at: { file: string; field: string },
  id: string,
  { allowed, says }: { allowed?: readonly Unit[]; says: string },
): Problem[] {
  const figure = content.figures.get(id);
  if (figure === undefined)
    return content.authoredFigures.has(id) || content.unreadable.has(`figure:${id}`)
      ? []
      : [noSuch(at.file, at.field, 'figure', id, 'correct the id, or add the figure to content/figures')];
  const wrong = allowed === undefined ? figure.unit === 'date' : !allowed.includes(figure.unit);
  const list = figure.periods.some(({ value }) => typeof value === 'object');
  return wrong || list
    ? [
        {
          ...at,
          wrong: `the figure "${id}" (${list ? 'a list' : figure.unit}) is not ${says}`,
          mend: `name a figure that is ${says}`,
        },
      ]
    : [];
}

function conditionProblems(content: Content, condition: NamedCondition): Problem[] {
  const { benefits } = content;
  const { file, id, fact: key, in: chosen = [], gets = [], someone } = condition;
  const field = `conditions.${id}`;
  const problems = documentProblems(content, file, `${field}.basis`, [condition.basis]);
  for (const benefit of gets)
    if (!benefits.rules.has(benefit))
      problems.push(noSuch(file, `${field}.gets`, 'benefit', benefit, 'correct the id, or write its rule'));
  if (someone !== undefined) problems.push(...treeProblems(content, { file, field: `${field}.someone` }, someone));
  if (key === undefined) return problems;
  const fact = key === 'age' || key === 'today' ? key : benefits.facts.get(key);
  if (fact === undefined)
    return content.unreadable.has(`fact:${key}`)
      ? problems
      : [
          ...problems,
          noSuch(
            file,
            `${field}.fact`,
            'fact',
            key,
            `choose one of age, today, ${[...benefits.facts.keys()].join(', ')}`,
          ),
        ];
  const test =
    [...figureTests, 'in', 'is', 'happened'].find((each) => condition[each as keyof typeof condition] !== undefined) ??
    '';
  if (!fits(fact, test))
    return [
      ...problems,
      {
        file,
        field: `${field}.${test}`,
        wrong: `cannot be asked of "${key}" (${fact === 'age' ? 'an age' : fact === 'today' ? 'the day itself' : fact.kind})`,
        mend: 'see in docs/content-format.md what each kind of fact can be asked',
      },
    ];
  if (typeof fact !== 'string')
    for (const word of chosen)
      if (!words(fact).includes(word))
        problems.push(
          noSuch(file, `${field}.in`, `value of "${key}"`, word, `choose one of ${words(fact).join(', ')}`),
        );
  for (const each of figureTests) {
    const figure = condition[each];
    if (figure !== undefined)
      problems.push(...figureProblems(content, { file, field: `${field}.${each}` }, figure, unitsFor(fact, each)));
  }
  return problems;
}

const treeProblems = (content: Content, { file, field }: { file: string; field: string }, tree: Tree): Problem[] =>
  [...new Set(namesIn(tree))]
    .filter((name) => !content.benefits.conditions.has(name))
    .map((name) =>
      noSuch(
        file,
        field,
        'condition',
        name,
        'correct the name, or write it under conditions, here or in conditions.yaml',
      ),
    );

function amountProblems(content: Content, rule: BenefitRule): Problem[] {
  const { file, id } = rule;
  return amountsOf(rule).flatMap(({ amount, figure }, index) => {
    const at = { file, field: `benefits.${id}.amount${Array.isArray(rule.amount) ? `.${index}` : ''}` };
    const number = { says: 'a number' };
    if (typeof amount === 'string') return figureProblems(content, at, figure, number);
    const { times, when } = amount;
    return [
      ...('figure' in amount
        ? figureProblems(content, at, figure, number)
        : formulaProblems(content, at, amount.formula)),
      ...(when === undefined ? [] : treeProblems(content, at, when)),
      ...(times === undefined || times === 'everyone' ? [] : treeProblems(content, at, times)),
    ];
  });
}

function formulaProblems(content: Content, at: { file: string; field: string }, formula: string): Problem[] {
  try {
    return figuresOf(parseFormula(formula)).flatMap((id) => figureProblems(content, at, id, { says: 'a number' }));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return [{ ...at, wrong: `the formula cannot be read: ${error.message}`, mend: 'correct the formula' }];
  }
}

/** Whether an explainer cannot be read, so that nobody knows what it covers. */
const someUnread = ({ unreadable }: Content): boolean => [...unreadable].some((each) => each.startsWith('explainer:'));

function ruleProblems(content: Content, rule: BenefitRule): Problem[] {
  const { benefits } = content;
  const { file, id, when, during, 'not-with': other, 'higher-of': group, kind } = rule;
  const field = `benefits.${id}`;
  const problems = [...treeProblems(content, { file, field: `${field}.when` }, when), ...amountProblems(content, rule)];
  if (during !== undefined)
    problems.push(...figureProblems(content, { file, field: `${field}.during` }, during, { says: 'a number' }));
  for (const each of other?.benefits ?? []) {
    if (!benefits.rules.has(each) || each === id)
      problems.push(noSuch(file, `${field}.not-with`, 'other benefit', each, 'correct the id, or write its rule'));
    else if (benefits.rules.get(each)?.['not-with']?.benefits.includes(id) === true)
      problems.push({
        file,
        field: `${field}.not-with`,
        wrong: `"${each}" gives way to this one too, so neither would be paid`,
        mend: 'let one of them give way, or put both into a group with higher-of',
      });
  }
  if (other !== undefined) problems.push(...documentProblems(content, file, `${field}.not-with.basis`, [other.basis]));
  if (group !== undefined && !benefits.groups.has(group))
    problems.push(
      noSuch(file, `${field}.higher-of`, 'group', group, 'correct the name, or write it under groups with its clause'),
    );
  const explainer = explainerOf(content, id);
  if (explainer === undefined && !someUnread(content))
    problems.push({
      file,
      field,
      wrong: 'no explainer covers this benefit',
      mend: 'correct the id, or name it in "covers" of the explainer',
    });
  else if (
    explainer !== undefined &&
    kind === undefined &&
    explainer.kinds.filter((each) => each !== 'rule').length !== 1
  )
    problems.push({
      file,
      field: `${field}.kind`,
      wrong: `is missing, and the explainer ${explainer.id} has ${explainer.kinds.join(', ')}`,
      mend: 'say which kind this one is',
    });
  return problems;
}

/** Conditions that lead back to themselves through `someone` and `gets`. */
function loops({ benefits }: Content): Problem[] {
  const { conditions, rules } = benefits;
  const next = (name: string): string[] => {
    const condition = conditions.get(name);
    return [
      ...(condition?.someone === undefined ? [] : namesIn(condition.someone)),
      ...(condition?.gets ?? []).flatMap((id) => namesIn(rules.get(id)?.when ?? { all: [] })),
    ];
  };
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    next(from).some((name) => {
      if (name === goal) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      return reaches(name, goal, seen);
    });
  return [...conditions.values()]
    .filter(({ id }) => reaches(id, id, new Set()))
    .map(({ id, file }) => ({
      file,
      field: `conditions.${id}`,
      wrong: 'leads back to itself',
      mend: 'name conditions that do not rest on this one',
    }));
}

/** Entitlements of areas that have rules, and have neither a rule nor a reason; and reasons for what needs none. */
function uncovered(content: Content): Problem[] {
  const { rules, withoutRule, areas } = content.benefits;
  const covered = new Set([...content.explainers.values()].flatMap(({ covers }) => covers));
  const file = 'content/benefits/without-rule.yaml';
  return [
    ...[...content.explainers.values()].flatMap(({ area, file: page, covers }) =>
      !areas.has(area)
        ? []
        : covers
            .filter((id) => !rules.has(id) && !withoutRule.has(id))
            .map((id) => ({
              file: page,
              field: 'covers',
              wrong: `"${id}" has no rule for the finder, and no reason why not`,
              mend: `write its rule in content/benefits/${area}.yaml, or the reason in ${file}`,
            })),
    ),
    ...[...withoutRule.keys()].flatMap((id): Problem[] => {
      if (rules.has(id)) return [{ file, field: id, wrong: 'there is a rule for it', mend: 'take the reason out' }];
      return covered.has(id) || someUnread(content)
        ? []
        : [noSuch(file, id, 'entitlement', id, 'correct the id, or take it out')];
    }),
  ];
}

/** Two that stand before every benefit of a person. */
function missing({ benefits }: Content): Problem[] {
  return benefits.rules.size === 0
    ? []
    : ['is-born', 'has-died']
        .filter((name) => !benefits.conditions.has(name))
        .map((name) =>
          noSuch(
            'content/benefits/conditions.yaml',
            'conditions',
            'condition',
            name,
            'write it: every rule rests on it',
          ),
        );
}

const factProblems = ({ benefits }: Content): Problem[] =>
  [...benefits.facts].flatMap(([key, fact]) => {
    const otherwise = fact.ask?.otherwise;
    return fact.kind === 'choice' && otherwise !== undefined && !words(fact).includes(String(otherwise))
      ? [
          noSuch(
            'content/benefits/facts.yaml',
            `${key}.ask.otherwise`,
            `value of "${key}"`,
            String(otherwise),
            `choose one of ${words(fact).join(', ')}`,
          ),
        ]
      : [];
  });

/** Finds what is wrong with the rules of the finder. Where a file of rules cannot be read, that alone is told. */
export function benefitRules(content: Content): Problem[] {
  const { conditions, rules, groups } = content.benefits;
  if ([...content.unreadable].some((each) => each.startsWith('benefits:'))) return [];
  return [
    ...factProblems(content),
    ...[...conditions.values()].flatMap((condition) => conditionProblems(content, condition)),
    ...[...groups].flatMap(([id, { basis }]) =>
      documentProblems(content, content.origins.get(`group:${id}`)?.file ?? '', `groups.${id}.basis`, [basis]),
    ),
    ...[...rules.values()].flatMap((rule) => ruleProblems(content, rule)),
    ...loops(content),
    ...missing(content),
    ...uncovered(content),
  ];
}
