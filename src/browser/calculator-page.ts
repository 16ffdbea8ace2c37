import { readMoney } from '../language/money-input.ts';
import { formatResult, formatStep } from '../language/steps.ts';
import { writerOf, type UnitForms } from '../language/write-number.ts';
import {
  Refusal,
  type Calculation,
  type Parameter,
  type ParameterTable,
  type ResultValue,
} from '../policy/calculators/calculation.ts';
import {
  alternatives,
  calculate,
  type Compare,
  type Inputs,
  type Output,
  type Rule,
  type Work,
} from '../policy/calculators/calculator.ts';
import { fits } from '../policy/calculators/fits.ts';
import type { Basis, IsoDate, Language } from '../schema/primitives.ts';
import { button, make } from './dom.ts';

// Works out a person's own number on the phone, with each step and its clause. The inputs stand behind the # of the
// address and are sent nowhere. The page gives what its calculator needs, in its own language; nothing else is loaded.

/** What the page says of its calculator. */
export type CalculatorData = {
  language: Language;
  on: IsoDate;
  since: IsoDate | undefined;
  basis: readonly Basis[];
  fields: Record<string, Rule & { optional?: true | undefined; inCase?: string | undefined }>;
  outputs: readonly [key: string, label: string, unit: Output['unit']][];
  figures: [string, Parameter][];
  tables: [string, ParameterTable][];
  laws: Record<string, [name: string, href: string]>;
  /** Places in a law as the language writes them, where it writes them otherwise than the registry. */
  places: Record<string, string>;
  units: UnitForms;
  names: Record<string, string>;
  words: Record<'compare' | 'copied' | 'copy' | 'keep' | 'oneSource' | 'print' | 'steps', string>;
};

type Single = string | number | boolean;
type Recalled = Record<string, Single | (Single | Record<string, Single>)[]>;

/** More numbers than one reads in a line. */
const isMany = (value: ResultValue): value is readonly number[] => typeof value === 'object' && value.length > 20;
const inputsOf = (part: ParentNode): HTMLInputElement[] => [...part.querySelectorAll('input')];
const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) ?? document.body;

/** Brings the form of the page to life with the rule of its calculator. */
export function start(work: Work, compare?: Compare): void {
  const form = find('#calculator') as HTMLFormElement;
  const data = JSON.parse(form.dataset['calculator'] ?? '') as CalculatorData;
  const { language, words, outputs } = data;
  const parameters = { figures: new Map(data.figures), tables: new Map(data.tables), since: data.since };
  const write = writerOf(data.units, language);
  const written = (value: Calculation['result'][string], unit: Output['unit']): string =>
    formatResult(value, unit, language, write, data.names);
  const [box, kept, status] = ['#result', '#kept', '#said'].map(find) as [HTMLElement, HTMLElement, HTMLElement];
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')].map((field) => {
    const key = field.dataset['field'] ?? '';
    return { key, field, rule: data.fields[key] as CalculatorData['fields'][string], inputs: () => inputsOf(field) };
  });

  /** What stands in a field, as its calculator wants it; `undefined` when nothing does. */
  function valueOf({ field, rule: { kind } }: (typeof fields)[number]): unknown {
    const all = inputsOf(field);
    if (kind === 'paid') {
      const stretches = [...field.querySelectorAll('.stretch')]
        .map((stretch) => inputsOf(stretch).map(({ value }) => value.trim()))
        .filter((parts) => parts.join('') !== '')
        .map(([year, months, monthly = '']) => ({
          year: Number(year),
          months: Number(months),
          monthly: readMoney(monthly) ?? NaN,
        }));
      return stretches.length > 0 ? stretches : undefined;
    }
    if (kind === 'money' || kind === 'number') {
      const typed = all[0]?.value.trim() ?? '';
      return typed === ''
        ? undefined
        : kind === 'money'
          ? (readMoney(typed) ?? typed)
          : Number(typed.replace(',', '.'));
    }
    const chosen = all.filter(({ checked }) => checked).map(({ value }) => value);
    const [first] = chosen;
    if (first === undefined) return undefined;
    return kind === 'choices'
      ? chosen
      : kind === 'yes-no'
        ? first === 'true'
        : kind === 'choice'
          ? first
          : Number(first);
  }

  /** The inputs; `undefined` when a field cannot be read, which is marked and gone to. */
  function read(): Inputs | undefined {
    const given: Record<string, unknown> = {};
    let first: HTMLInputElement | undefined;
    for (const each of fields) {
      const { optional, inCase } = each.rule;
      if (each.field.hidden) continue;
      const value = valueOf(each);
      const isNeeded = inCase === undefined ? optional !== true : inCase === given['case'];
      const isWrong = value === undefined ? isNeeded : !fits(each.rule, value);
      if (value !== undefined) given[each.key] = value;
      mark(each, isWrong);
      if (isWrong) first = first ?? each.inputs()[0];
    }
    first?.focus();
    return first === undefined ? (given as Inputs) : undefined;
  }

  /** Shows what the chosen case asks for; what belongs to another case is out of the way. */
  function fitCase(): void {
    const chosen = form.querySelector<HTMLInputElement>('[name="case"]:checked')?.value;
    for (const { field, rule } of fields)
      field.hidden = rule.inCase !== undefined && chosen !== undefined && rule.inCase !== chosen;
  }

  function mark({ field, inputs }: (typeof fields)[number], isWrong: boolean): void {
    const fault = field.querySelector<HTMLElement>('.fault');
    if (fault !== null) fault.hidden = !isWrong;
    for (const input of inputs()) input.setAttribute('aria-invalid', String(isWrong));
  }

  /** Shows something as the result, and says its first line once to those who hear the page. */
  function show(said: string, ...parts: Node[]): void {
    box.textContent = '';
    box.append(...parts);
    box.hidden = false;
    status.textContent = said;
  }

  const lines = (of: readonly (readonly [label: string, value: string])[], first = ''): HTMLElement =>
    make(
      'dl',
      '',
      ...of.map(([label, value], index) =>
        make('div', '', make('dt', '', label), make('dd', index === 0 ? first : '', value)),
      ),
    );

  /** The clauses of a step, each law named once; one that a narrower place of the same article says better is left out. */
  function clausesOf(basis: readonly Basis[]): Node[] {
    const laws = new Map<string, Set<string>>();
    for (const { document: number, pinpoint } of basis) {
      const places = laws.get(number) ?? new Set<string>();
      for (const place of pinpoint.split('; ')) places.add(place);
      laws.set(number, places);
    }
    return [...laws].flatMap(([number, places], index) => {
      const [name = '', href = ''] = data.laws[number] ?? [];
      const narrowest = [...places].filter((place) => {
        // `Điều 39 khoản 1, 2` is two places, and each may be said better by another.
        const [, before = '', list = place] = /^(.* )?(\S+(?:, \S+)+)$/.exec(place) ?? [];
        const own = list.split(', ').map((each) => `${before}${each} `);
        return ![...places].some((other) => other !== place && own.some((each) => `${other} `.startsWith(each)));
      });
      const link = make('a', '', `${name}, ${narrowest.map((place) => data.places[place] ?? place).join('; ')}`);
      (link as HTMLAnchorElement).href = href;
      return index === 0 ? [link] : [document.createTextNode('; '), link];
    });
  }

  function showCalculation(inputs: Inputs, calculation: Calculation): void {
    const mark = (oneSource: boolean): string => (oneSource ? ' *' : '');
    const results = outputs.flatMap(([key, label, unit]) => {
      const value = calculation.result[key];
      return value === undefined || isMany(value) ? [] : [[label, written(value, unit)] as const];
    });
    // A plan of many months is a list of its own, after the steps.
    const plans = outputs.flatMap(([key, label, unit]) => {
      const value = calculation.result[key];
      return value === undefined || !isMany(value)
        ? []
        : [
            make(
              'details',
              '',
              make('summary', '', make('b', '', label)),
              make('ol', 'plan', ...value.map((each) => make('li', '', written(each, unit)))),
            ),
          ];
    });
    const [[label, value] = ['', '']] = results;
    const said = `${label}: ${value}`;
    const others = alternatives({ ...(compare && { compare }), basis: data.basis }, inputs, calculation, parameters);
    show(
      said,
      // Large, it is wider than a phone: it may part before its unit.
      lines([[label, value.replace(/\u00a0/g, ' ') + mark(calculation.oneSource)], ...results.slice(1)], 'big'),
      ...(calculation.oneSource ? [make('p', 'small', `* ${words.oneSource}`)] : []),
      ...(others.length === 0
        ? []
        : [
            make('h2', '', words.compare),
            lines(others.map((other) => [other.label[language], write(other.value, other.unit)])),
          ]),
      make('h2', '', words.steps),
      make(
        'ol',
        'steps',
        ...calculation.steps.map((step) =>
          make(
            'li',
            '',
            make('b', '', step.says[language]),
            make('p', '', formatStep(step, language, write) + mark(step.oneSource)),
            make('p', 'small soft', ...clausesOf(step.basis)),
          ),
        ),
      ),
      ...plans,
      make(
        'p',
        'actions',
        button(words.keep, () => {
          const asked = fields
            .flatMap((each) => each.inputs())
            .filter(({ type, checked, value: typed }) => (type === 'text' ? typed !== '' : checked))
            .map((input) => (input.type === 'text' ? input.value : (input.nextElementSibling?.textContent ?? '')));
          kept.hidden = false;
          find('#kept ul').append(make('li', 'row', make('b', '', said), make('span', 'd', asked.join(' · '))));
        }),
        button(words.copy, (self) => {
          void navigator.clipboard.writeText(location.href).then(() => (self.textContent = words.copied));
        }),
        button(words.print, () => window.print()),
      ),
    );
  }

  function run(): void {
    const inputs = read();
    if (inputs === undefined) {
      // What stands there belongs to other numbers.
      box.hidden = true;
      status.textContent = '';
      return;
    }
    history.replaceState(null, '', `#${encodeURIComponent(JSON.stringify(inputs))}`);
    try {
      showCalculation(inputs, calculate({ work, basis: data.basis }, inputs, parameters, data.on));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const says = error.says[language];
      show(says, make('p', '', says));
    }
  }

  /** Fills the fields from the address. @returns whether there was anything */
  function recall(): boolean {
    let known: Recalled;
    try {
      known = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Recalled;
    } catch {
      return false;
    }
    for (const { key, field, rule, inputs } of fields) {
      const value = known[key];
      if (value === undefined) continue;
      const values = Array.isArray(value) ? value : [value];
      const texts = values.map((each) => (typeof each === 'object' ? '' : String(each)));
      if (rule.kind === 'paid')
        values.forEach((each, index) => {
          if (index > 0) addStretch();
          const stretch = field.querySelectorAll('.stretch')[index];
          if (stretch === undefined || typeof each !== 'object') return;
          for (const input of inputsOf(stretch)) input.value = String(each[input.dataset['part'] ?? ''] ?? '');
        });
      else
        for (const input of inputs()) {
          if (input.type !== 'text') input.checked = texts.includes(input.value);
          else input.value = texts[0] ?? '';
        }
    }
    fitCase();
    return true;
  }

  function addStretch(): void {
    const stretches = find('.stretches');
    const more = stretches.lastElementChild?.cloneNode(true) as HTMLElement;
    for (const input of inputsOf(more)) input.value = '';
    stretches.append(more);
  }

  form.querySelector('#add-stretch')?.addEventListener('click', addStretch);
  form.addEventListener('change', fitCase);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
    if (!box.hidden) box.scrollIntoView({ block: 'nearest' });
  });
  form.addEventListener('reset', () => {
    for (const each of fields) {
      mark(each, false);
      each.field.hidden = false;
    }
    history.replaceState(null, '', location.pathname + location.search);
    box.hidden = true;
    status.textContent = '';
  });
  if (recall()) run();
  form.dataset['ready'] = '';
}
