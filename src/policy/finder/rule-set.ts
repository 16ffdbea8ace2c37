import type { BenefitKind } from '../../schema/explainer.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import type { Unit } from '../../schema/unit.ts';

/** What is said of a person or a household. A list holds every word that is true; a day that never came is `none`. */
export type Value = string | number | boolean | readonly string[];
export type Facts = Readonly<Record<string, Value>>;

/** Whose fact or benefit it is. */
export type Holder = 'person' | 'household';

/** A question of the finder. `age` is none: it follows from `born`. */
export type FactRule = {
  of: Holder;
  kind: 'choice' | 'list' | 'yes-no' | 'date' | 'number';
  /** The words of a choice or a list. */
  values?: readonly string[] | undefined;
  /** A number of months is compared with figures of months or years. */
  unit?: 'months' | undefined;
  /** Whom it makes sense to ask, by years of age on the day and by sex; of everybody else `otherwise` is taken for true. */
  ask?: { from?: number | undefined; to?: number | undefined; sex?: string | undefined; otherwise: Value } | undefined;
  /** What is taken for true of a rare thing as long as nobody says otherwise. */
  assume?: boolean | 'none' | undefined;
};

/** A figure as phones need it: the first day, the value, and the last day of each period. `closed`: nothing follows. */
export type FigureSteps = {
  unit: Unit;
  steps: readonly (readonly [from: IsoDate, value: number | IsoDate, to?: IsoDate])[];
  closed?: true | undefined;
};

export type Comparison = 'at-least' | 'at-most' | 'over' | 'under';
export type DayComparison = 'within' | 'after' | 'from' | 'before';

/** One thing that must be so. Figures are named, never typed. */
export type Condition =
  /** A choice, a yes-no, or any word of a list. */
  | { test: 'in'; fact: string; values: readonly (string | boolean)[] }
  /** A number, or the age (`age`) on the day. */
  | { test: Comparison; fact: string; figure: string }
  /** A day: not longer ago than a span, at least as long ago; on or after a day, or before it. */
  | { test: DayComparison; fact: string; figure: string }
  /** The day of the fact has come. */
  | { test: 'happened'; fact: string }
  /** The person has another benefit of these. */
  | { test: 'gets'; benefits: readonly string[] }
  /** Somebody else in the household fulfils a tree; for a benefit of a household: anybody. */
  | { test: 'someone'; when: Tree }
  /** Only an office can say. */
  | { test: 'asked-there' };

/** Conditions by name, joined. */
export type Tree = string | { all: readonly Tree[] } | { any: readonly Tree[] } | { not: Tree };

/** How much: a figure, times the people who fulfil a condition (`everyone`: all of the household). */
export type Amount = { when?: Tree | undefined; figure: string; times?: string | undefined };

export type Benefit = {
  id: string;
  of: Holder;
  kind: BenefitKind;
  explainer: string;
  /** It is paid when somebody has died: for that person. */
  afterDeath?: true | undefined;
  when: Tree;
  /** The first whose condition holds. */
  amounts: readonly Amount[];
  /** The figure whose periods say from when to when the benefit exists. */
  during?: string | undefined;
  /** That figure says only from when: its last value ended, and what follows is not known yet. */
  openEnd?: true | undefined;
  /** Not paid beside one of these. */
  notWith?: readonly string[] | undefined;
  /** Of the benefits of one group only the highest is paid. */
  higherOf?: string | undefined;
};

/** What is said, in one language, of a rule set. */
export type RuleWords = {
  /** Of a condition: when it holds, when it does not, when it is not known; and its clause. */
  conditions: Readonly<Record<string, { yes: string; no: string; open: string; basis: string }>>;
  facts: Readonly<Record<string, { question: string; help?: string; values?: Readonly<Record<string, string>> }>>;
  /** What each benefit is called. */
  benefits: Readonly<Record<string, string>>;
};

/** All rules, ready to be applied on any day, on a phone too. The order of facts is the order of asking. */
export type RuleSet = {
  facts: Readonly<Record<string, FactRule>>;
  figures: Readonly<Record<string, FigureSteps>>;
  conditions: Readonly<Record<string, Condition>>;
  benefits: readonly Benefit[];
};
