import type { IsoDate } from '../../schema/primitives.ts';
import { addDays, addMonths } from '../iso-date.ts';
import type { Condition, FactRule, Facts, FigureSteps, RuleSet, Tree, Value } from './rule-set.ts';

/** Yes, no, or not known (Kleene). */
export type Truth = boolean | null;

/** Who the answers are about, and what they are. A fact that is missing is not known. */
export type Answers = { on: IsoDate; household: Facts; people: readonly Facts[] };

/** A condition put to somebody: whose fact it looks at, and under which name of the rules it is told. */
type Leaf = { leaf: Condition; name: string; who: number | null };
/** A tree put to somebody. `name`: it is told as one condition. */
export type Node =
  Leaf | { all: readonly Node[] } | { any: readonly Node[] } | { any: readonly Node[]; name: string } | { not: Node };

/** A fact that nobody has answered, and the values that tell its cases apart. `once`: one condition looks at it. */
export type Variable = { id: string; who: number | null; fact: string; values: readonly Value[]; once: boolean };

/** Values taken on trial for unknown facts. */
export type Trial = ReadonlyMap<string, Value>;
const nothing: Trial = new Map();

/** The value of a figure on a day; undefined where it has none. */
export function valueOn(figure: FigureSteps | undefined, day: IsoDate): number | IsoDate | undefined {
  return figure?.steps.find(([from, , to]) => from <= day && (to === undefined || day <= to))?.[1];
}

/** The value a condition is measured by: that of the day, or the last one, where what follows it is not known yet. */
function limitOn(figure: FigureSteps | undefined, day: IsoDate): number | IsoDate | undefined {
  const now = valueOn(figure, day);
  if (now !== undefined || figure === undefined || figure.closed === true) return now;
  return figure.steps.filter(([from]) => from <= day).pop()?.[1];
}

/** The day that lies a figure's span after another (before it, when `times` is −1). */
function spanFrom(day: IsoDate, { unit }: FigureSteps, value: number, times = 1): IsoDate {
  if (unit === 'days') return addDays(day, value * times);
  if (unit === 'weeks') return addDays(day, value * 7 * times);
  return addMonths(day, value * times * (unit === 'age' || unit === 'years' ? 12 : unit === 'quarters' ? 3 : 1));
}

/**
 * Whether somebody has reached an age that rises by steps on a day or on any day before: who was old enough under the
 * step of a year stays so when the next begins (Decree 135/2020/NĐ-CP, Điều 4: the age goes by the month of birth).
 */
function everReached(born: IsoDate, { steps }: FigureSteps, day: IsoDate): boolean {
  return steps.some(([start, value, end = day]) => {
    const reached = addMonths(born, Number(value));
    return start <= day && (reached > start ? reached : start) <= (end < day ? end : day);
  });
}

/** The rules put to the answers: every question about a tree on a day is asked here. */
export class Court {
  private readonly rules: RuleSet;
  private readonly answers: Answers;
  private readonly found = new Map<string, readonly Value[]>();

  constructor(rules: RuleSet, answers: Answers) {
    this.rules = rules;
    this.answers = answers;
  }

  /** Puts a tree to a person (or, with null, to the household). */
  put(tree: Tree, who: number | null): Node {
    if (typeof tree === 'string') return this.putNamed(tree, who);
    if ('all' in tree) return { all: tree.all.map((each) => this.put(each, who)) };
    if ('any' in tree) return { any: tree.any.map((each) => this.put(each, who)) };
    return { not: this.put(tree.not, who) };
  }

  private putNamed(name: string, who: number | null): Node {
    const condition = this.rules.conditions[name];
    if (condition === undefined) throw new Error(`there is no condition ${name}`);
    if (condition.test === 'gets')
      return {
        name,
        any: this.rules.benefits
          .filter(({ id, of }) => condition.benefits.includes(id) && (of === 'household' || who !== null))
          .map(({ when, of }) => this.put(when, of === 'household' ? null : who)),
      };
    if (condition.test === 'someone') {
      const others = this.answers.people.map((_, index) => index).filter((index) => index !== who);
      // Whoever speaks of one person only has said nothing of the others: somebody of whom nothing is known stands for them.
      if (others.length === 0) others.push(this.answers.people.length);
      return { name, any: others.map((index) => this.put(condition.when, index)) };
    }
    return { leaf: condition, name, who: this.holder(condition, who) };
  }

  private holder(condition: Condition, who: number | null): number | null {
    const fact = 'fact' in condition ? this.rules.facts[condition.fact] : undefined;
    return fact?.of === 'household' ? null : who;
  }

  /** What is known, or on trial, of a fact. */
  private given(who: number | null, fact: string, trial: Trial): Value | undefined {
    const own = who === null ? this.answers.household : this.answers.people[who];
    return own?.[fact] ?? this.taken(own, fact) ?? trial.get(`${who ?? ''}.${fact}`);
  }

  /** What goes without asking: the usual case of a rare thing, and what makes no sense at an age. */
  private taken(own: Facts | undefined, fact: string): Value | undefined {
    const { assume, ask } = this.rules.facts[fact] ?? {};
    if (ask === undefined) return assume;
    const born = own?.['born'];
    const sex = own?.['sex'];
    const { on } = this.answers;
    const elsewhere =
      (ask.sex !== undefined && typeof sex === 'string' && sex !== ask.sex) ||
      (typeof born === 'string' &&
        ((ask.from !== undefined && on < addMonths(born, ask.from * 12)) ||
          (ask.to !== undefined && on >= addMonths(born, (ask.to + 1) * 12))));
    return elsewhere ? ask.otherwise : assume;
  }

  private leafTruth({ leaf, name, who }: Leaf, day: IsoDate, trial: Trial): Truth {
    if (leaf.test === 'asked-there') return (trial.get(`${who ?? ''}.${name}`) as boolean | undefined) ?? null;
    if (!('fact' in leaf)) return null;
    if (leaf.fact === 'today') return this.holds(leaf, day, day);
    const value = this.given(who, leaf.fact === 'age' ? 'born' : leaf.fact, trial);
    return value === undefined ? null : this.holds(leaf, value, leaf.fact === 'age' ? this.lastDay(who, day) : day);
  }

  /** Nobody grows older than they were on the day they died. */
  private lastDay(who: number | null, day: IsoDate): IsoDate {
    const died = this.given(who, 'died', nothing);
    return typeof died === 'string' && died < day ? died : day;
  }

  private holds(
    leaf: Exclude<Condition, { test: 'gets' | 'someone' | 'asked-there' }>,
    value: Value,
    day: IsoDate,
  ): boolean {
    switch (leaf.test) {
      case 'in':
        return Array.isArray(value)
          ? value.some((word: string) => leaf.values.includes(word))
          : leaf.values.includes(value as string | boolean);
      case 'happened':
        return value !== 'none' && (value as IsoDate) <= day;
      case 'at-least':
      case 'at-most':
      case 'over':
      case 'under':
      case 'within':
      case 'after':
      case 'from':
      case 'before':
        return this.compares(leaf, value, day);
    }
  }

  private compares(leaf: Extract<Condition, { figure: string }>, value: Value, day: IsoDate): boolean {
    const figure = this.rules.figures[leaf.figure];
    const limit = limitOn(figure, day);
    if (figure === undefined || limit === undefined || value === 'none') return false;
    if (leaf.test === 'from') return (value as IsoDate) >= String(limit);
    if (leaf.test === 'before') return (value as IsoDate) < String(limit);
    if (typeof value === 'number') {
      const bound =
        Number(limit) * (this.rules.facts[leaf.fact]?.unit === 'months' && figure.unit === 'years' ? 12 : 1);
      switch (leaf.test) {
        case 'at-least':
          return value >= bound;
        case 'at-most':
          return value <= bound;
        case 'over':
          return value > bound;
        default:
          return value < bound;
      }
    }
    const from = value as IsoDate;
    if (figure.unit === 'age-months' && (leaf.test === 'at-least' || leaf.test === 'under'))
      return everReached(from, figure, day) === (leaf.test === 'at-least');
    const reached = (more = 0): boolean => day >= spanFrom(from, figure, Number(limit) + more);
    switch (leaf.test) {
      case 'at-least':
      case 'after':
        return reached();
      case 'under':
        return !reached();
      // "Up to 35" is until the 36th birthday; "over 35" from then on.
      case 'at-most':
        return !reached(1);
      case 'over':
        return reached(1);
      case 'within':
        return from <= day && day <= spanFrom(from, figure, Number(limit));
    }
  }

  /** The truth of a tree on a day, as far as it follows step by step. */
  truth(node: Node, day: IsoDate, trial: Trial = nothing): Truth {
    if ('leaf' in node) return this.leafTruth(node, day, trial);
    if ('not' in node) {
      const inner = this.truth(node.not, day, trial);
      return inner === null ? null : !inner;
    }
    const all = 'all' in node;
    let result: Truth = all;
    for (const each of all ? node.all : node.any) {
      const truth = this.truth(each, day, trial);
      if (truth === !all) return truth;
      if (truth === null) result = null;
    }
    return result;
  }

  /** The leaves of a tree. */
  leaves(node: Node): Leaf[] {
    if ('leaf' in node) return [node];
    if ('not' in node) return this.leaves(node.not);
    return ('all' in node ? node.all : node.any).flatMap((each) => this.leaves(each));
  }

  /** What is left of a tree when everything known on a day, and everything on trial, has been put in. */
  private left(node: Node, day: IsoDate, trial: Trial = nothing, lasting = false): Node | boolean {
    if ('leaf' in node) return lasting && node.leaf.test !== 'in' ? node : (this.leafTruth(node, day, trial) ?? node);
    if ('not' in node) {
      const inner = this.left(node.not, day, trial, lasting);
      return typeof inner === 'boolean' ? !inner : { not: inner };
    }
    const all = 'all' in node;
    const open: Node[] = [];
    for (const each of all ? node.all : node.any) {
      const part = this.left(each, day, trial, lasting);
      if (part === !all) return part;
      if (typeof part !== 'boolean') open.push(part);
    }
    const [only] = open;
    if (only === undefined) return all;
    return open.length === 1 ? only : all ? { all: open } : { any: open };
  }

  /** A tree without what no day can change. */
  lasting(node: Node): Node | boolean {
    return this.left(node, this.answers.on, nothing, true);
  }

  /** The name of the fact that a leaf looks at; of what only an office can say, that of its condition. */
  private factOf({ leaf, name }: Leaf): string {
    return 'fact' in leaf ? (leaf.fact === 'age' ? 'born' : leaf.fact) : name;
  }

  private idOf(leaf: Leaf): string {
    return `${leaf.who ?? ''}.${this.factOf(leaf)}`;
  }

  /** The unknown facts of what is left of a tree, with values on either side of every limit on the day. */
  private variables(left: Node, day: IsoDate): Variable[] {
    const byFact = new Map<string, Leaf[]>();
    for (const leaf of this.leaves(left)) {
      const id = this.idOf(leaf);
      const before = byFact.get(id);
      if (before === undefined) byFact.set(id, [leaf]);
      else before.push(leaf);
    }
    return [...byFact].flatMap(([id, leaves]) => this.variable(id, leaves, day) ?? []);
  }

  /** The first of them. */
  private firstVariable(lefts: readonly (Node | boolean)[], day: IsoDate): Variable | undefined {
    const leaves = lefts.flatMap((left) => (typeof left === 'boolean' ? [] : this.leaves(left)));
    const [first] = leaves;
    const id = first === undefined ? '' : this.idOf(first);
    return this.variable(
      id,
      leaves.filter((leaf) => this.idOf(leaf) === id),
      day,
    );
  }

  private variable(id: string, leaves: readonly Leaf[], day: IsoDate): Variable | undefined {
    const [first] = leaves;
    if (first === undefined) return undefined;
    const fact = this.factOf(first);
    // Of values for which every condition comes out the same, one is enough.
    const cases = new Map<string, Value>();
    for (const value of leaves.flatMap((leaf) => this.casesOf(leaf, fact, day))) {
      const trial = new Map([[id, value]]);
      const key = leaves.map((leaf) => (this.leafTruth(leaf, day, trial) === true ? 1 : 0)).join('');
      if (!cases.has(key)) cases.set(key, value);
    }
    return { id, who: first.who, fact, values: [...cases.values()], once: leaves.length === 1 };
  }

  private casesOf({ leaf, name }: Leaf, fact: string, day: IsoDate): readonly Value[] {
    const key = `${name} ${day}`;
    const known = this.found.get(key) ?? this.cases(leaf, this.rules.facts[fact], day);
    this.found.set(key, known);
    return known;
  }

  /** Values of an unknown fact for which a condition may differ on a day. */
  private cases(leaf: Condition, fact: FactRule | undefined, day: IsoDate): Value[] {
    if (!('fact' in leaf) || fact === undefined || fact.kind === 'yes-no') return [true, false];
    if (fact.kind === 'choice') return [...(fact.values ?? [])];
    if (fact.kind === 'list') return leaf.test === 'in' ? [[], ...leaf.values.map((word) => [String(word)])] : [[]];
    const figure = 'figure' in leaf ? this.rules.figures[leaf.figure] : undefined;
    const limit = limitOn(figure, day);
    if (fact.kind === 'number') {
      const bound = Number(limit ?? 0) * (fact.unit === 'months' && figure?.unit === 'years' ? 12 : 1);
      return [0, bound - 1, bound, bound + 1, 100_000].filter((number) => number >= 0);
    }
    const far = ['1900-01-01', day, ...(leaf.fact === 'age' ? [] : ['none'])];
    if (figure === undefined || limit === undefined) return far;
    const edges = typeof limit === 'string' ? [limit] : [0, 1].map((more) => spanFrom(day, figure, limit + more, -1));
    return [
      ...far,
      ...edges.flatMap((edge) => [addDays(edge, -4), edge, addDays(edge, 4)]).filter((edge) => edge <= day),
    ];
  }

  /**
   * The truth of a tree on a day over everything that unknown facts may be: an answer only where all of them agree.
   * Where there are too many cases to try, it is not known.
   */
  verdict(node: Node, day: IsoDate): Truth {
    let tries = 3000;
    const search = (left: Node | boolean): Truth => {
      if (typeof left === 'boolean') return left;
      const variable = this.firstVariable([left], day);
      if (variable === undefined) return null;
      let agreed: Truth | undefined;
      for (const value of variable.values) {
        const each = (tries -= 1) < 0 ? null : search(this.left(left, day, new Map([[variable.id, value]])));
        if (each === null || (agreed !== undefined && each !== agreed)) return null;
        agreed = each;
      }
      return agreed ?? null;
    };
    return search(this.left(node, day));
  }

  /**
   * The unknown facts on which the truth of a tree hangs on a day; those first that settle it most often by themselves.
   * @param known ids of those that need no trying
   */
  deciding(node: Node, day: IsoDate, known: { has: (id: string) => boolean }): Variable[] {
    const left = this.left(node, day);
    if (typeof left === 'boolean') return [];
    const order = Object.keys(this.rules.facts);
    const variables = this.variables(left, day);
    if (variables.every(({ id }) => known.has(id))) return [];
    // Where no fact stands twice, each can tip the scales.
    const simple = variables.every(({ once }) => once);
    return variables
      .filter(({ id, fact }) => !known.has(id) && this.rules.facts[fact] !== undefined)
      .map((variable) => ({
        variable,
        after: variable.values.map((value) => this.left(left, day, new Map([[variable.id, value]]))),
      }))
      .filter(({ after }) => simple || this.differ(after, day))
      .map(({ variable, after }) => ({
        variable,
        weight: after.filter((each) => typeof each === 'boolean').length / after.length,
      }))
      .sort((a, b) => b.weight - a.weight || order.indexOf(a.variable.fact) - order.indexOf(b.variable.fact))
      .map(({ variable }) => variable);
  }

  /**
   * Whether trees can come out differently for the same values of all that is still unknown in them. Of very large ones
   * only some values are tried, and then it is taken that they can: a question too many is better than one too few.
   */
  private differ(trees: readonly (Node | boolean)[], day: IsoDate): boolean {
    let tries = 1200 / (10 + this.leaves({ all: trees.filter((tree) => typeof tree !== 'boolean') }).length);
    const search = (lefts: readonly (Node | boolean)[]): boolean => {
      if (lefts.includes(true) && lefts.includes(false)) return true;
      const variable = this.firstVariable(lefts, day);
      if (variable === undefined) return false;
      if ((tries -= 1) < 0) return true;
      return variable.values.some((value) => {
        const trial = new Map([[variable.id, value]]);
        return search(lefts.map((left) => (typeof left === 'boolean' ? left : this.left(left, day, trial))));
      });
    };
    return search(trees);
  }

  /** The days after `day` on which time alone may change a tree, in order. */
  turns(node: Node, day: IsoDate): IsoDate[] {
    const days = this.leaves(node).flatMap(({ leaf, who }) => {
      if (!('fact' in leaf)) return [];
      const known = this.given(who, leaf.fact === 'age' ? 'born' : leaf.fact, nothing);
      const from = this.rules.facts[leaf.fact === 'age' ? 'born' : leaf.fact]?.kind === 'date' ? known : undefined;
      const begins = typeof from === 'string' && from !== 'none' ? [from] : [];
      if (!('figure' in leaf)) return begins;
      const figure = this.rules.figures[leaf.figure];
      if (leaf.fact === 'today') return (figure?.steps ?? []).map(([, value]) => String(value));
      return [
        ...begins,
        ...(figure?.steps ?? []).flatMap(([start, value, end]) => [
          start,
          ...(end === undefined ? [] : [addDays(end, 1)]),
          ...(figure === undefined || typeof value !== 'number'
            ? []
            : begins.flatMap((begin) =>
                [0, 1].flatMap((more) => {
                  const edge = spanFrom(begin, figure, value + more);
                  return [edge, addDays(edge, 1)];
                }),
              )),
        ]),
      ];
    });
    return [...new Set(days)].filter((each) => each > day).sort();
  }
}
