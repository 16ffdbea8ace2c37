import { z } from 'zod';
import { benefitKinds } from './explainer.ts';
import { basis, bilingual, id, text } from './primitives.ts';
import { units } from './unit.ts';

/** Conditions by name, joined by `all`, `any` and `not`. */
export type AuthoredTree = string | { all: AuthoredTree[] } | { any: AuthoredTree[] } | { not: AuthoredTree };

const branches = (): z.ZodType<AuthoredTree[]> => z.array(tree).min(1, { error: 'is empty; name a condition' });
const tree: z.ZodType<AuthoredTree> = z.lazy(() =>
  z.union(
    [id, z.strictObject({ all: branches() }), z.strictObject({ any: branches() }), z.strictObject({ not: tree })],
    {
      error: 'is no tree of conditions; write the name of a condition, or all, any or not over such names',
    },
  ),
);

/** What a condition may ask of its fact; one of them. The others than `in`, `is` and `happened` name a figure. */
export const figureTests = ['at-least', 'at-most', 'over', 'under', 'within', 'after', 'from', 'before'] as const;
export const conditionTests = [...figureTests, 'in', 'is', 'happened', 'gets', 'someone', 'asked-there'] as const;

const condition = z
  .strictObject({
    /** A key of facts.yaml, or `age`. */
    fact: z.string().optional(),
    'at-least': id.optional(),
    'at-most': id.optional(),
    over: id.optional(),
    under: id.optional(),
    within: id.optional(),
    after: id.optional(),
    from: id.optional(),
    before: id.optional(),
    in: z.array(text).min(1, { error: 'is empty; name a word of the fact' }).optional(),
    is: z.union([z.boolean(), text]).optional(),
    happened: z.literal(true).optional(),
    gets: z.array(id).min(1, { error: 'is empty; name a benefit' }).optional(),
    someone: tree.optional(),
    'asked-there': z.literal(true).optional(),
    basis,
    /** What is said when it holds, and when it does not. */
    yes: bilingual.optional(),
    no: bilingual.optional(),
    /** What is said when it is not known; needed where only an office can say. */
    open: bilingual.optional(),
  })
  .superRefine((written, context) => {
    const fail = (message: string): void => {
      context.addIssue({ code: 'custom', message });
    };
    const asked = conditionTests.filter((test) => written[test] !== undefined);
    if (asked.length !== 1) {
      fail(
        `must ask one thing and asks ${asked.length === 0 ? 'none' : asked.join(' and ')}; write one of ${conditionTests.join(', ')}`,
      );
      return;
    }
    const alone = ['gets', 'someone', 'asked-there'].includes(asked[0] ?? '');
    if (!alone && written.fact === undefined) fail('names no fact; add one of content/benefits/facts.yaml, or age');
    if (alone && written.fact !== undefined) fail(`names a fact beside ${asked[0]}; leave it out`);
    if (written['asked-there'] === true) {
      if (written.open === undefined) fail('has no "open"; write what is decided there, in both languages');
    } else if (written.yes === undefined || written.no === undefined)
      fail('lacks its sentence for yes or for no; write both, in both languages');
  });
export type AuthoredCondition = z.infer<typeof condition>;

const amount = z.union(
  [
    id,
    z.strictObject({ figure: id, times: id.optional(), when: tree.optional() }),
    z.strictObject({ formula: text, unit: z.enum(units), times: id.optional(), when: tree.optional() }),
  ],
  { error: 'is no amount; write a figure, { figure, times, when } or { formula, unit, times, when }' },
);
export type AuthoredAmount = z.infer<typeof amount>;

const benefit = z.strictObject({
  of: z.enum(['person', 'household']),
  /** Where the explainer has several kinds, or the rule is narrower. */
  kind: z.enum(benefitKinds).optional(),
  /** Where it is not called as its explainer is. */
  label: bilingual.optional(),
  'after-death': z.literal(true).optional(),
  when: tree,
  amount: z.union([amount, z.array(amount).min(1, { error: 'is empty; name a figure' })]).optional(),
  /** A figure in whose periods the benefit exists; without it, the amount where that is one figure. */
  during: id.optional(),
  'not-with': z.strictObject({ benefits: z.array(id).min(1, { error: 'is empty; name a benefit' }), basis }).optional(),
  'higher-of': id.optional(),
});
export type AuthoredBenefit = z.infer<typeof benefit>;

/** `benefits/<area>.yaml`: conditions by name, and benefits by the id that an explainer covers. */
export const benefitsFile = z.strictObject({
  conditions: z.record(id, condition).optional(),
  /** Groups of benefits of which only the highest is paid, and the clause that says so. */
  groups: z.record(id, z.strictObject({ basis })).optional(),
  benefits: z.record(id, benefit).optional(),
});

/** `benefits/without-rule.yaml`: why the finder has no rule for an entitlement. For editors. */
export const withoutRuleFile = z.record(id, text);

const factKey = z.string().refine((key) => /^[a-z][A-Za-z0-9]*$/.test(key), {
  error: 'cannot be the key of a fact; write a word like jobEnded',
});
const question = {
  question: bilingual,
  help: bilingual.optional(),
  /**
   * Whom it makes sense to ask, by years of age or by sex: no rule of law. Of everybody else `otherwise` is taken for
   * true.
   */
  ask: z
    .strictObject({
      from: z.number().int().optional(),
      to: z.number().int().optional(),
      sex: z.enum(['female', 'male']).optional(),
      otherwise: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
    })
    .optional(),
};
const of = z.enum(['person', 'household']);

/** `benefits/facts.yaml`: what the finder asks, in the order of asking. */
const fact = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.enum(['choice', 'list']), of, values: z.record(id, bilingual), ...question }),
    z.strictObject({ kind: z.literal('yes-no'), of, assume: z.boolean().optional(), ...question }),
    z.strictObject({ kind: z.literal('date'), of, assume: z.literal('none').optional(), ...question }),
    z.strictObject({ kind: z.literal('number'), of, unit: z.literal('months').optional(), ...question }),
  ],
  { error: 'is not one of the known kinds; choose choice, list, yes-no, date or number' },
);
export type AuthoredFact = z.infer<typeof fact>;
export const factsFile = z.record(factKey, fact);
