import type { IsoDate, Language } from '../schema/primitives.ts';
import type { Unit } from '../schema/unit.ts';
import type { Amount, Benefit, RuleSet, RuleWords } from './finder/rule-set.ts';
import { Court, valueOn, type Answers, type Node, type Truth } from './finder/tree.ts';
import { addDays } from './iso-date.ts';

export type { Answers } from './finder/tree.ts';

/** The name under which it is told that only one of several benefits is paid: that of their group, or of the one lost. */
export const onlyOne = (group: string): string => `only-one:${group}`;

/** `yes` on the day; `not-yet` when time alone makes it yes; `maybe` when it hangs on what is not known; else `no`. */
export type Verdict = 'yes' | 'maybe' | 'not-yet' | 'no';

/** A condition that led to a verdict. `truth`: whether it holds; `met`: whether that is what the benefit asks for. */
export type Reason = { condition: string; truth: Truth; met: Truth };

export type Outcome = {
  /** The place of the person among the answers; null for the household. */
  person: number | null;
  benefit: string;
  verdict: Verdict;
  /** Of `not-yet`: the first day it is sure. Of `maybe`: the first day it may be, when that is to come. */
  from?: IsoDate;
  /** Of `yes`: its last day, when time alone ends it. */
  until?: IsoDate;
  amount?: number;
  unit?: Unit;
  /** The amount may be more: what would settle it is not known. */
  atLeast?: true;
  because: Reason[];
  /** The unknown facts that would change the outcome, those first that matter most; whose they are. */
  ask: { person: number | null; fact: string }[];
  /** The benefit that is paid in place of this one, of which only one is paid. */
  instead?: string;
  /** The benefits given up for this one. */
  over?: string[];
};

/** Names of conditions that every rule set has: nobody has a right before birth, nor, for themselves, after death. */
export const always = { born: 'is-born', died: 'has-died' } as const;

/** The name under which it is told that a benefit does not exist on a day: that of the figure it hangs on. */
export const inForce = (figure: string): string => `in-force:${figure}`;

/**
 * Applies all rules to a household on a day. Pure: the same answers give the same outcomes, in the order of the rules
 * and then of the people.
 */
export function assess(rules: RuleSet, answers: Answers): Outcome[] {
  const court = new Court(rules, answers);
  const people: (number | null)[] = answers.people.map((_, index) => index);
  const outcomes = rules.benefits.flatMap((benefit) =>
    (benefit.of === 'household' ? [null] : people).map((person) =>
      new Hearing(rules, answers, court, benefit, person).outcome(),
    ),
  );
  return settle(rules, outcomes);
}

/** One benefit and one holder. */
class Hearing {
  private readonly node: Node;
  /** What of it time or an answer can still change. */
  private readonly open: Node | boolean;
  private readonly born: IsoDate | undefined;
  private readonly died: IsoDate | undefined;

  private readonly rules: RuleSet;
  private readonly answers: Answers;
  private readonly court: Court;
  private readonly benefit: Benefit;
  private readonly person: number | null;

  constructor(rules: RuleSet, answers: Answers, court: Court, benefit: Benefit, person: number | null) {
    this.rules = rules;
    this.answers = answers;
    this.court = court;
    this.benefit = benefit;
    this.person = person;
    this.node = court.put(benefit.when, person);
    this.open = court.lasting(this.node);
    const own = person === null ? {} : (answers.people[person] ?? {});
    this.born = own['born'] as IsoDate | undefined;
    this.died = own['died'] === 'none' ? undefined : (own['died'] as IsoDate | undefined);
  }

  outcome(): Outcome {
    const { on } = this.answers;
    const shared = { person: this.person, benefit: this.benefit.id };
    const barred = this.barredOn(on);
    const now = barred === undefined ? this.verdictOn(on) : false;
    const because =
      barred === always.born || barred === always.died ? [this.barrier(barred)] : this.reasons(on, now, barred);
    if (now === true) return { ...shared, verdict: 'yes', ...this.until(), ...this.amountOn(on), because, ask: [] };
    if (now === null) return { ...shared, verdict: 'maybe', ...this.amountOn(on), because, ask: this.ask(on) };
    const coming = this.coming();
    if (coming === undefined) return { ...shared, verdict: 'no', because, ask: [] };
    const verdict = coming.sure === undefined ? 'maybe' : 'not-yet';
    const from = coming.sure ?? coming.possible;
    return {
      ...shared,
      verdict,
      from,
      ...this.amountOn(from),
      because,
      ask: this.ask(...coming.open),
    };
  }

  private verdictOn(day: IsoDate): Truth {
    return typeof this.open === 'boolean' ? this.open : this.court.verdict(this.open, day);
  }

  /** What shuts the benefit to this holder on a day, whatever else is so. */
  private barredOn(day: IsoDate): string | undefined {
    if (this.born !== undefined && day < this.born) return always.born;
    if (this.benefit.afterDeath === undefined && this.died !== undefined && this.died <= day) return always.died;
    const { during } = this.benefit;
    return during === undefined || this.existsOn(during, day) ? undefined : inForce(during);
  }

  private existsOn(during: string, day: IsoDate): boolean {
    const figure = this.rules.figures[during];
    return (
      valueOn(figure, day) !== undefined ||
      (this.benefit.openEnd === true && figure?.steps.some(([from]) => from <= day) === true)
    );
  }

  private readonly barrier = (condition: string): Reason => ({
    condition,
    truth: condition === always.died,
    met: false,
  });

  private reasons(day: IsoDate, verdict: Truth, barred: string | undefined): Reason[] {
    const reasons = this.explain(this.node, day, verdict);
    const seen = new Set<string>();
    return [...(barred === undefined ? [] : [this.barrier(barred)]), ...reasons].filter(({ condition }) => {
      const again = seen.has(condition);
      seen.add(condition);
      return !again;
    });
  }

  /** The conditions that made a tree what it is. */
  private explain(node: Node, day: IsoDate, verdict: Truth, turned = false): Reason[] {
    const turn = (truth: Truth): Truth => (truth === null || !turned ? truth : !truth);
    if ('name' in node) {
      const truth = this.court.truth(node, day);
      return [{ condition: node.name, truth, met: turn(truth) }];
    }
    if ('not' in node) return this.explain(node.not, day, verdict === null ? null : !verdict, !turned);
    const parts = ('all' in node ? node.all : node.any).map((part) => ({ part, truth: this.court.truth(part, day) }));
    const settles = 'any' in node;
    // What settles it by itself is enough; what only adds to it is told in full.
    const deciding = verdict === settles ? parts.filter(({ truth }) => truth === settles) : [];
    const open = verdict === null && settles ? parts.filter(({ truth }) => truth === null) : [];
    const told = deciding.length > 0 ? (settles ? deciding.slice(0, 1) : deciding) : open.length > 0 ? open : parts;
    return told.flatMap(({ part, truth }) => this.explain(part, day, truth, turned));
  }

  /** What would change the outcome, judged on some days: each fact once, in the order of the first that it matters on. */
  private ask(...days: readonly IsoDate[]): Outcome['ask'] {
    const { open } = this;
    if (typeof open === 'boolean') return [];
    const asked = new Map<string, Outcome['ask'][number]>();
    // Of very large trees two days tell all that matters.
    const few = this.court.leaves(open).length > 40;
    for (const day of few ? days.slice(0, 2) : days)
      for (const { id, who, fact } of this.court.deciding(open, day, asked)) asked.set(id, { person: who, fact });
    // Nobody can be asked about people who are not listed.
    return [...asked.values()].filter(({ person }) => person === null || person < this.answers.people.length);
  }

  private *verdictsAhead(): Generator<{ day: IsoDate; verdict: Truth }> {
    if (this.open === false) return;
    const figure = this.benefit.during === undefined ? undefined : this.rules.figures[this.benefit.during];
    const turns = [
      ...(this.open === true ? [] : this.court.turns(this.open, this.answers.on)),
      ...(this.born === undefined ? [] : [this.born]),
      ...(this.died === undefined ? [] : [this.died]),
      ...(figure?.steps ?? []).flatMap(([from, , to]) => (to === undefined ? [from] : [from, addDays(to, 1)])),
    ];
    for (const day of [...new Set(turns)].filter((each) => each > this.answers.on).sort())
      yield { day, verdict: this.barredOn(day) === undefined ? this.verdictOn(day) : false };
  }

  /** The first days to come on which it may be, and on which it is sure; and the days before it on which it is open. */
  private coming(): { possible: IsoDate; sure?: IsoDate; open: IsoDate[] } | undefined {
    const open: IsoDate[] = [];
    for (const { day, verdict } of this.verdictsAhead()) {
      if (verdict === null) open.push(day);
      if (verdict === true) return { possible: open[0] ?? day, sure: day, open };
    }
    const [possible] = open;
    return possible === undefined ? undefined : { possible, open };
  }

  private until(): { until?: IsoDate } {
    for (const { day, verdict } of this.verdictsAhead()) if (verdict !== true) return { until: addDays(day, -1) };
    return {};
  }

  /**
   * The amount on a day: the first whose condition holds for sure. Where a condition before it is not known, it is the
   * least, and says so.
   */
  private amountOn(day: IsoDate): Pick<Outcome, 'amount' | 'unit' | 'atLeast'> {
    let open = false;
    for (const amount of this.benefit.amounts) {
      const holds =
        amount.when === undefined ? true : this.court.verdict(this.court.put(amount.when, this.person), day);
      if (holds === true) return this.paid(amount, day, open);
      open ||= holds === null;
    }
    return {};
  }

  private paid(
    { figure: id, times }: Amount,
    day: IsoDate,
    open: boolean,
  ): Pick<Outcome, 'amount' | 'unit' | 'atLeast'> {
    const figure = this.rules.figures[id];
    const value = valueOn(figure, day);
    if (figure === undefined || typeof value !== 'number') return {};
    const count = times === undefined ? 1 : this.count(times, day);
    return { amount: value * Math.max(count, 1), unit: figure.unit, ...(open || count === 0 ? { atLeast: true } : {}) };
  }

  /** How many of the household, the holder left out, fulfil a condition for sure. */
  private count(condition: string, day: IsoDate): number {
    const { people } = this.answers;
    if (condition === 'everyone') return people.length;
    return people.filter(
      (_, index) => index !== this.person && this.court.verdict(this.court.put(condition, index), day) === true,
    ).length;
  }
}

/** Of benefits that shut one another out, keeps one for each holder and says what was given up for it. */
function settle(rules: RuleSet, outcomes: readonly Outcome[]): Outcome[] {
  const settled = outcomes.map((outcome) => ({ ...outcome }));
  const benefitOf = new Map(rules.benefits.map((benefit) => [benefit.id, benefit]));
  const groups = new Map<string, Outcome[]>();
  for (const outcome of settled) {
    const group = benefitOf.get(outcome.benefit)?.higherOf;
    if (group === undefined) continue;
    const key = `${group} ${outcome.person ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  for (const group of groups.values()) {
    const [kept] = group.filter(({ verdict }) => verdict === 'yes').sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
    if (kept === undefined) continue;
    const name = onlyOne(benefitOf.get(kept.benefit)?.higherOf ?? '');
    for (const each of group)
      if (each !== kept && (each.verdict === 'yes' || mayNotExceed(each, kept))) give(each, kept, name);
  }
  for (const outcome of settled) {
    if (outcome.verdict !== 'yes' && outcome.verdict !== 'maybe') continue;
    const others = benefitOf.get(outcome.benefit)?.notWith ?? [];
    const kept = settled.find(
      ({ benefit, person, verdict }) =>
        verdict === 'yes' && (person === outcome.person || person === null) && others.includes(benefit),
    );
    if (kept !== undefined) give(outcome, kept, onlyOne(outcome.benefit));
  }
  return settled;
}

/** Whether what may be paid today cannot be more than what is sure. */
const mayNotExceed = (each: Outcome, { amount: sure = 0 }: Outcome): boolean =>
  each.verdict === 'maybe' && each.from === undefined && each.atLeast !== true && (each.amount ?? Infinity) <= sure;

/** Gives one benefit up for another. */
function give(lost: Outcome, kept: Outcome, condition: string): void {
  if (lost.verdict === 'yes') {
    kept.over = [...(kept.over ?? []), lost.benefit];
    if (kept.over.length === 1) kept.because = [...kept.because, { condition, truth: true, met: true }];
  }
  lost.verdict = 'no';
  lost.instead = kept.benefit;
  lost.because = [...lost.because.filter(({ met }) => met !== null), { condition, truth: true, met: false }];
  lost.ask = [];
  delete lost.from;
  delete lost.until;
}

/** A reason in words: what is so, and the clause. */
export type Told = { met: Truth; text: string; basis: string };

const given = {
  vi: { instead: 'Nhận thay:', over: 'Thôi nhận:' },
  en: { instead: 'Paid instead:', over: 'Given up:' },
} as const;

/** The reasons of an outcome in words. */
export function tell({ because, instead, over = [] }: Outcome, words: RuleWords, language: Language): Told[] {
  return because.map(({ condition, truth, met }) => {
    const said = words.conditions[condition];
    const text = said?.[truth === null ? 'open' : truth ? 'yes' : 'no'] ?? '';
    const named = (ids: readonly string[]): string => ids.map((id) => words.benefits[id] ?? id).join('; ');
    const more = !condition.startsWith('only-one:')
      ? ''
      : instead === undefined
        ? ` ${given[language].over} ${named(over)}.`
        : ` ${given[language].instead} ${named([instead])}.`;
    return { met, text: text + more, basis: said?.basis ?? '' };
  });
}
