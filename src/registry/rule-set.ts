import { documentName } from '../language/document-name.ts';
import { formatDate, formatValue } from '../language/format.ts';
import { formatPinpoint } from '../language/pinpoint.ts';
import { inForce, onlyOne } from '../policy/eligibility.ts';
import { figureOn, resolveFigures, type Figure } from '../policy/figures.ts';
import type {
  Amount,
  Benefit,
  Condition,
  FactRule,
  FigureSteps,
  RuleSet,
  RuleWords,
  Tree,
} from '../policy/finder/rule-set.ts';
import { parseTemplate, type FigureMention } from '../policy/template.ts';
import { figureTests, type AuthoredAmount } from '../schema/benefit.ts';
import type { BenefitKind } from '../schema/explainer.ts';
import type { AuthoredFigure } from '../schema/figure.ts';
import type { Basis, Bilingual, IsoDate, Language } from '../schema/primitives.ts';
import type { BenefitRule, Content, Explainer, NamedCondition } from './content.ts';

/** The page that explains an entitlement. */
export function explainerOf({ explainers }: Content, entitlement: string): Explainer | undefined {
  return [...explainers.values()].find(({ covers }) => covers.includes(entitlement));
}

/** The kind of help of a rule: its own, or the first of its page. */
export function kindOf({ kind }: Pick<BenefitRule, 'kind'>, explainer: Explainer): BenefitKind {
  return kind ?? explainer.kinds.find((each) => each !== 'rule') ?? 'rule';
}

/** The amounts of a rule as a list; what a formula makes is a figure of its own name. */
export function amountsOf({ id, amount }: BenefitRule): { amount: AuthoredAmount; figure: string }[] {
  const list = amount === undefined ? [] : Array.isArray(amount) ? amount : [amount];
  return list.map((each, index) => ({
    amount: each,
    figure: typeof each === 'string' ? each : 'figure' in each ? each.figure : `${id}--${index + 1}`,
  }));
}

/** The figures in whose periods a rule exists: the one it names, or its amount where that is one. */
export function duringOf(rule: BenefitRule): string | undefined {
  const amounts = amountsOf(rule);
  return rule.during ?? (amounts.length === 1 ? amounts[0]?.figure : undefined);
}

function conditionOf(written: NamedCondition): Condition {
  const { fact = '', gets, someone } = written;
  for (const test of figureTests) {
    const figure = written[test];
    if (figure !== undefined) return { test, fact, figure };
  }
  if (gets !== undefined) return { test: 'gets', benefits: gets };
  if (someone !== undefined) return { test: 'someone', when: someone };
  if (written['asked-there'] === true) return { test: 'asked-there' };
  if (written.happened === true) return { test: 'happened', fact };
  return { test: 'in', fact, values: written.in ?? [written.is ?? true] };
}

/** What the formulas of amounts make, as figures. */
function computed(content: Content): ReadonlyMap<string, Figure> {
  const own = new Map<string, AuthoredFigure>();
  for (const rule of content.benefits.rules.values())
    for (const { amount, figure } of amountsOf(rule))
      if (typeof amount !== 'string' && 'formula' in amount)
        own.set(figure, {
          label: { vi: figure, en: figure },
          slug: { vi: figure, en: figure },
          unit: amount.unit,
          formula: amount.formula,
          basis: [],
          evidence: [],
          checked: '9999-12-31',
          confidence: 'high',
        });
  return own.size === 0 ? content.figures : resolveFigures(new Map([...content.authoredFigures, ...own])).figures;
}

const steps = ({ unit, periods, closed }: Figure): FigureSteps => ({
  unit,
  closed: closed ? true : undefined,
  steps: periods.flatMap(({ from, value, to }) =>
    typeof value === 'object' ? [] : [to === undefined ? ([from, value] as const) : ([from, value, to] as const)],
  ),
});

function benefitOf(content: Content, rule: BenefitRule): Benefit[] {
  const explainer = explainerOf(content, rule.id);
  if (explainer === undefined) return [];
  const during = duringOf(rule);
  const amounts = amountsOf(rule).map(({ amount, figure }): Amount =>
    typeof amount === 'string' ? { figure } : { figure, times: amount.times, when: amount.when },
  );
  return [
    {
      id: rule.id,
      of: rule.of,
      kind: kindOf(rule, explainer),
      explainer: explainer.id,
      afterDeath: rule['after-death'],
      when: rule.when,
      amounts,
      during,
      openEnd:
        rule.during === undefined && during !== undefined && content.figures.get(during)?.closed !== true
          ? true
          : undefined,
      notWith: rule['not-with']?.benefits,
      higherOf: rule['higher-of'],
    },
  ];
}

const factRule = (fact: Content['benefits']['facts'] extends Map<string, infer F> ? F : never): FactRule => ({
  of: fact.of,
  kind: fact.kind,
  values: 'values' in fact ? Object.keys(fact.values) : undefined,
  unit: 'unit' in fact ? fact.unit : undefined,
  ask: fact.ask,
  assume: 'assume' in fact ? fact.assume : undefined,
});

/**
 * The rules of the finder with the figures they name, ready for the command, the page and the tests. The order is that
 * of the areas, then of the files.
 */
export function ruleSetOf(content: Content): RuleSet {
  const { facts, conditions, rules } = content.benefits;
  const order = [...content.areas.keys()];
  const benefits = [...rules.values()]
    .sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area))
    .flatMap((rule) => benefitOf(content, rule));
  const named = new Map([...conditions].map(([name, condition]) => [name, conditionOf(condition)]));
  const used = new Set([
    ...[...named.values()].flatMap((condition) => ('figure' in condition ? [condition.figure] : [])),
    ...benefits.flatMap(({ amounts, during }) => [
      ...amounts.map(({ figure }) => figure),
      ...(during === undefined ? [] : [during]),
    ]),
  ]);
  const figures = computed(content);
  return {
    facts: Object.fromEntries([...facts].map(([key, fact]) => [key, factRule(fact)])),
    figures: Object.fromEntries(
      [...used].flatMap((id) => {
        const figure = figures.get(id);
        return figure === undefined ? [] : [[id, steps(figure)]];
      }),
    ),
    conditions: Object.fromEntries(named),
    benefits,
  };
}

/** The conditions a tree names. */
export function namesIn(tree: Tree): string[] {
  if (typeof tree === 'string') return [tree];
  return 'not' in tree ? namesIn(tree.not) : ('all' in tree ? tree.all : tree.any).flatMap(namesIn);
}

function mentioned(content: Content, { id, on, view }: FigureMention, language: Language, asOf: IsoDate): string {
  const figure = content.figures.get(id);
  if (figure === undefined) return '';
  const { period } = figureOn(figure, on ?? asOf);
  if (view === 'since') return formatDate(period.from, language);
  if (view === 'until') return period.to === undefined ? '' : formatDate(period.to, language);
  return formatValue(period.value, figure.unit, language, view);
}

const filled = (content: Content, text: string, language: Language, asOf: IsoDate): string =>
  parseTemplate(text)
    .map((part) => (part.kind === 'text' ? part.text : mentioned(content, part.mention, language, asOf)))
    .join('');

/** A clause in words: `Nghị định 335/2026/NĐ-CP, Điều 5 khoản 6`. */
function clause(content: Content, { document, pinpoint }: Basis, language: Language): string {
  const found = content.documents.get(document);
  const name = found === undefined ? document : documentName(found, language);
  return `${name}, ${formatPinpoint(pinpoint, language)}`;
}

const notKnown = {
  question: { vi: 'Chưa biết', en: 'Not known' },
  others: {
    vi: 'Chưa biết trong nhà còn những ai.',
    en: 'We do not know yet who else lives in the household.',
  },
  gets: { vi: 'Chưa biết có được khoản kia không.', en: 'We do not know yet whether the other benefit is due.' },
} as const;

type Said = RuleWords['conditions'][string];

function openSentence(content: Content, condition: NamedCondition, language: Language): string {
  if (condition.open !== undefined) return condition.open[language];
  if (condition.someone !== undefined) return notKnown.others[language];
  if (condition.gets !== undefined) return notKnown.gets[language];
  const fact = content.benefits.facts.get(condition.fact === 'age' ? 'born' : (condition.fact ?? ''));
  return fact === undefined
    ? `${notKnown.question[language]}.`
    : `${notKnown.question[language]}: ${fact.question[language]}`;
}

/** What is said of a figure in whose periods alone a benefit exists. */
function inForceWords(content: Content, figure: Figure, language: Language): Said {
  const [first] = figure.periods;
  const last = figure.periods[figure.periods.length - 1];
  const from = first === undefined ? '' : formatDate(first.from, language);
  const to = last?.to === undefined ? undefined : formatDate(last.to, language);
  const basis = first?.basis[0];
  const no: Bilingual = {
    vi: `Quy định này có từ ${from}${to === undefined ? '' : ` đến hết ${to}`}.`,
    en: `This rule runs from ${from}${to === undefined ? '' : ` to ${to}`}.`,
  };
  const text = no[language];
  return { yes: text, no: text, open: text, basis: basis === undefined ? '' : clause(content, basis, language) };
}

const highest: Bilingual = {
  vi: 'Trong các khoản loại này chỉ nhận khoản cao nhất.',
  en: 'Of payments of this kind only the highest is paid.',
};
const notBeside: Bilingual = { vi: 'Không nhận cùng khoản kia.', en: 'It is not paid beside the other one.' };

/** What is said of benefits that shut one another out. */
function onlyOneWords({ benefits }: Content, said: (text: Bilingual, basis: Basis) => Said): [string, Said][] {
  return [
    ...[...benefits.groups].map(([group, { basis }]): [string, Said] => [onlyOne(group), said(highest, basis)]),
    ...[...benefits.rules.values()].flatMap(({ id, 'not-with': other }): [string, Said][] =>
      other === undefined ? [] : [[onlyOne(id), said(notBeside, other.basis)]],
    ),
  ];
}

/** The sentences, questions and names that go with the rule set, with figures as they stand on a day. */
export function ruleWordsOf(content: Content, language: Language, asOf: IsoDate): RuleWords {
  const { facts, conditions, rules } = content.benefits;
  const say = (text: string): string => filled(content, text, language, asOf);
  const figures = computed(content);
  const during = [...rules.values()].flatMap((rule) => duringOf(rule) ?? []);
  return {
    conditions: Object.fromEntries([
      ...[...conditions].map(([name, condition]): [string, Said] => [
        name,
        {
          yes: say(condition.yes?.[language] ?? ''),
          no: say(condition.no?.[language] ?? ''),
          open: say(openSentence(content, condition, language)),
          basis: clause(content, condition.basis, language),
        },
      ]),
      ...onlyOneWords(content, (text, basis) => ({
        yes: text[language],
        no: text[language],
        open: text[language],
        basis: clause(content, basis, language),
      })),
      ...during.flatMap((id): [string, Said][] => {
        const figure = figures.get(id);
        return figure === undefined ? [] : [[inForce(id), inForceWords(content, figure, language)]];
      }),
    ]),
    facts: Object.fromEntries(
      [...facts].map(([key, fact]): [string, RuleWords['facts'][string]] => [
        key,
        {
          question: say(fact.question[language]),
          ...(fact.help === undefined ? {} : { help: say(fact.help[language]) }),
          ...('values' in fact
            ? {
                values: Object.fromEntries(
                  Object.entries(fact.values).map(([word, label]) => [word, say(label[language])]),
                ),
              }
            : {}),
        },
      ]),
    ),
    benefits: Object.fromEntries(
      [...rules.values()].map((rule) => [
        rule.id,
        say((rule.label ?? explainerOf(content, rule.id)?.title)?.[language] ?? rule.id),
      ]),
    ),
  };
}
