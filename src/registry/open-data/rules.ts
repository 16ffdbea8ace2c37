import { conditionTests, figureTests } from '../../schema/benefit.ts';
import type { RuleRow } from '../../schema/open-data/benefits.ts';
import type { Tree } from '../../policy/finder/rule-set.ts';
import type { NamedCondition } from '../content.ts';
import { namesIn } from '../rule-set.ts';
import { content } from '../site.ts';
import { bothTexts } from './address.ts';

/** A tree of conditions as one line: `a and (b or not c)`. */
export function treeText(tree: Tree): string {
  if (typeof tree === 'string') return tree;
  if ('not' in tree) return `not ${inBrackets(tree.not)}`;
  const [branches, word] = 'all' in tree ? [tree.all, ' and '] : [tree.any, ' or '];
  return branches.length === 1 && branches[0] !== undefined
    ? treeText(branches[0])
    : branches.map(inBrackets).join(word);
}
const inBrackets = (tree: Tree): string => {
  const text = treeText(tree);
  return /^(?:not )?[\w-]+$/.test(text) ? text : `(${text})`;
};

function named(name: string): NamedCondition {
  const found = content.benefits.conditions.get(name);
  if (found === undefined) throw new Error(`there is no condition ${name}`);
  return found;
}

/** The conditions of trees, those about somebody else in the household included, each once. */
function conditionsOf(trees: readonly Tree[], known = new Map<string, NamedCondition>()): NamedCondition[] {
  for (const name of trees.flatMap(namesIn)) {
    if (known.has(name)) continue;
    const condition = named(name);
    known.set(name, condition);
    if (condition.someone !== undefined) conditionsOf([condition.someone], known);
  }
  return [...known.values()];
}

function conditionRow(condition: NamedCondition): RuleRow['conditions'][number] {
  const { id, fact, gets, someone, basis, yes, open } = condition;
  const test = conditionTests.find((each) => condition[each] !== undefined);
  const compared = figureTests.find((each) => each === test);
  const says = yes ?? open;
  if (test === undefined || says === undefined) throw new Error(`the condition ${id} asks or says nothing`);
  return {
    id,
    fact,
    test,
    figure: compared === undefined ? undefined : condition[compared],
    values: gets ?? condition.in ?? (condition.is === undefined ? [] : [String(condition.is)]),
    someone: someone === undefined ? undefined : treeText(someone),
    says: bothTexts(says),
    document: basis.document,
    pinpoint: basis.pinpoint,
  };
}

/** The rule of the finder for a benefit; none where the finder does not judge it. */
export function ruleRow(benefit: string): RuleRow | undefined {
  const rule = content.benefits.rules.get(benefit);
  if (rule === undefined) return undefined;
  const { of, when, amount, during, 'not-with': other, 'higher-of': group } = rule;
  const amounts = amount === undefined ? [] : Array.isArray(amount) ? amount : [amount];
  const trees = amounts.flatMap((each) => (typeof each === 'string' || each.when === undefined ? [] : [each.when]));
  const counted = amounts.flatMap((each) =>
    typeof each === 'string' || each.times === undefined || each.times === 'everyone' ? [] : [each.times],
  );
  const ofGroup = group === undefined ? undefined : content.benefits.groups.get(group)?.basis;
  return {
    of,
    when: treeText(when),
    conditions: conditionsOf([when, ...trees, ...counted]).map(conditionRow),
    amounts: amounts.map((each) =>
      typeof each === 'string'
        ? { figure: each }
        : {
            figure: 'figure' in each ? each.figure : undefined,
            formula: 'formula' in each ? each.formula : undefined,
            unit: 'unit' in each ? each.unit : undefined,
            times: each.times,
            when: each.when === undefined ? undefined : treeText(each.when),
          },
    ),
    during,
    notWith: other?.benefits ?? [],
    higherOf: group,
    limits: [...(other === undefined ? [] : [other.basis]), ...(ofGroup === undefined ? [] : [ofGroup])],
  };
}
