import type { CalculatorWords } from '../language/calculator-words.ts';
import { readMoney } from '../language/money-input.ts';
import { formatFormula, formatResult } from '../language/steps.ts';
import { Refusal, type Calculation, type Parameter, type ParameterTable } from '../policy/calculators/calculation.ts';
import { calculate, readInputs, type Calculator, type Inputs } from '../policy/calculators/calculator.ts';
import type { IsoDate, Language } from '../schema/primitives.ts';

// Works out a person's own number on the phone, with each step and its clause. The inputs stand behind the # of the
// address and are sent nowhere.

type Data = {
  id: string;
  /** Where its script lies. */
  module: string;
  language: Language;
  on: IsoDate;
  figures: [string, Parameter][];
  tables: [string, ParameterTable][];
  laws: Record<string, [clause: string, href: string]>;
};

const isCalculator = (value: unknown, id: string): value is Calculator =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'work' in value;

/** The calculator with a name; its file is loaded alone. */
async function load(id: string, address: string): Promise<Calculator> {
  const module = (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
  const found = Object.values(module).find((value) => isCalculator(value, id));
  if (found === undefined) throw new Error(`there is no calculator ${id}`);
  return found;
}

function make(name: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

function start(form: HTMLFormElement, calculator: Calculator, data: Data, w: CalculatorWords): void {
  const { language } = data;
  const parameters = { figures: new Map(data.figures), tables: new Map(data.tables) };
  const box = document.querySelector<HTMLElement>('#result');
  const kept = document.querySelector<HTMLElement>('#kept');
  const boxes = [...form.querySelectorAll<HTMLElement>('[data-field]')];

  /** What stands in a field, as its calculator wants it; `undefined` when nothing does. */
  function valueOf(field: HTMLElement): unknown {
    const kind = field.dataset['kind'];
    const checked = [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    if (kind === 'choices') return checked.length > 0 ? checked : undefined;
    if (kind === 'choice') return checked[0];
    if (kind === 'yes-no') return checked[0] === undefined ? undefined : checked[0] === 'true';
    if (kind === 'number-choice') return checked[0] === undefined ? undefined : Number(checked[0]);
    if (kind === 'paid')
      return [...field.querySelectorAll('.stretch')].flatMap((stretch) => {
        const part = (name: string): string =>
          stretch.querySelector<HTMLInputElement>(`[data-part="${name}"]`)?.value.trim() ?? '';
        const [year, months, monthly] = [part('year'), part('months'), part('monthly')];
        return year + months + monthly === ''
          ? []
          : [{ year: Number(year), months: Number(months), monthly: readMoney(monthly) ?? Number.NaN }];
      });
    const typed = field.querySelector<HTMLInputElement>('input')?.value.trim() ?? '';
    if (typed === '') return undefined;
    return kind === 'money' ? (readMoney(typed) ?? typed) : Number(typed.replace(',', '.'));
  }

  const raw = (): Record<string, unknown> => {
    const given: Record<string, unknown> = {};
    for (const field of boxes) {
      const value = valueOf(field);
      if (value !== undefined) given[field.dataset['field'] ?? ''] = value;
    }
    return given;
  };

  /** Marks the fields that cannot be read, and goes to the first. */
  function mark(problems: readonly string[]): void {
    let first: HTMLElement | undefined;
    for (const field of boxes) {
      const wrong = problems.some((problem) => problem.startsWith(`${field.dataset['field'] ?? ''}:`));
      const fault = field.querySelector<HTMLElement>('.fault');
      if (fault !== null) fault.hidden = !wrong;
      for (const input of field.querySelectorAll('input')) input.setAttribute('aria-invalid', String(wrong));
      if (wrong) first = first ?? field;
    }
    first?.querySelector('input')?.focus();
  }

  const main = Object.entries(calculator.outputs);
  const said = ({ result }: Calculation): string =>
    main
      .filter(([key]) => result[key] !== undefined)
      .slice(0, 1)
      .map(([key, { label, unit }]) => `${label[language]}: ${formatResult(result[key] ?? '', unit, language)}`)
      .join('');

  function button(label: string, act: (self: HTMLElement) => void): HTMLElement {
    const element = make('button', label, 'btn no-print');
    element.setAttribute('type', 'button');
    element.addEventListener('click', () => act(element));
    return element;
  }

  function show(calculation: Calculation): void {
    if (box === null) return;
    box.hidden = false;
    const list = make('dl');
    for (const [key, { label, unit }] of main) {
      const value = calculation.result[key];
      if (value === undefined) continue;
      const line = make('div');
      line.append(
        make('dt', label[language]),
        make('dd', formatResult(value, unit, language), list.childElementCount === 0 ? 'big' : ''),
      );
      list.append(line);
    }
    const steps = make('ol', '', 'steps');
    for (const step of calculation.steps) {
      const item = make('li');
      const laws = make('p', '', 'small soft');
      step.basis.forEach(({ document: number, pinpoint }, index) => {
        const [clause = '', href = ''] = data.laws[`${number} ${pinpoint}`] ?? [];
        const link = make('a', clause) as HTMLAnchorElement;
        link.href = href;
        laws.append(...(index === 0 ? [] : ['; ']), link);
      });
      item.append(
        make('b', step.says[language]),
        make('p', `${formatFormula(step.formula, language)} = ${formatResult(step.value, step.unit, language)}`),
        laws,
      );
      steps.append(item);
    }
    const actions = make('p', '', 'actions');
    actions.append(
      button(w.keep, () => {
        if (kept === null) return;
        kept.hidden = false;
        const asked = boxes
          .map((field) => [...field.querySelectorAll<HTMLInputElement>('input')])
          .flatMap((inputs) =>
            inputs
              .filter(({ type, checked, value }) => (type === 'text' ? value !== '' : checked))
              .map((input) => (input.type === 'text' ? input.value : (input.nextElementSibling?.textContent ?? ''))),
          )
          .join(' · ');
        const item = make('li', '', 'row');
        item.append(make('b', said(calculation)), make('span', asked, 'd'));
        kept.querySelector('ul')?.append(item);
      }),
      button(w.copy, (self) => {
        void navigator.clipboard.writeText(location.href).then(() => (self.textContent = w.copied));
      }),
      button(w.print, () => window.print()),
    );
    box.textContent = '';
    box.append(list);
    if (calculation.oneSource) box.append(make('p', `* ${w.oneSource}`, 'small'));
    box.append(make('h2', w.steps), steps, actions);
  }

  function refuse(says: string): void {
    if (box === null) return;
    box.hidden = false;
    box.textContent = '';
    box.append(make('p', says));
  }

  /** The inputs in the address: what was typed, in the words of the registry. */
  const remember = (inputs: Inputs): void =>
    history.replaceState(null, '', `#${encodeURIComponent(JSON.stringify(inputs))}`);

  function run(): void {
    const { inputs, problems } = readInputs(calculator, raw());
    mark(problems);
    if (problems.length > 0) return;
    remember(inputs);
    try {
      show(calculate(calculator, inputs, parameters, data.on));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(error.says[language]);
    }
  }

  /** Fills the fields from the address. @returns whether there was anything */
  function recall(): boolean {
    let inputs: Record<string, string | number | boolean | string[] | Record<string, string | number>[]>;
    try {
      inputs = JSON.parse(decodeURIComponent(location.hash.slice(1))) as typeof inputs;
    } catch {
      return false;
    }
    for (const field of boxes) {
      const value = inputs[field.dataset['field'] ?? ''];
      if (value === undefined) continue;
      const values: (string | number | boolean | Record<string, string | number>)[] = Array.isArray(value)
        ? value
        : [value];
      for (const input of field.querySelectorAll<HTMLInputElement>('input')) {
        if (input.type !== 'text')
          input.checked = values.some((each) => typeof each !== 'object' && String(each) === input.value);
        else if (field.dataset['kind'] !== 'paid' && typeof value !== 'object') input.value = String(value);
      }
      if (field.dataset['kind'] === 'paid')
        values.forEach((each, index) => {
          if (index > 0) addStretch();
          const stretch = field.querySelectorAll('.stretch')[index];
          for (const input of stretch?.querySelectorAll<HTMLInputElement>('input') ?? [])
            input.value = typeof each === 'object' ? String(each[input.dataset['part'] ?? ''] ?? '') : '';
        });
    }
    return true;
  }

  function addStretch(): void {
    const stretches = form.querySelector('.stretches');
    const last = stretches?.lastElementChild?.cloneNode(true) as HTMLElement | undefined;
    if (last === undefined) return;
    for (const input of last.querySelectorAll('input')) input.value = '';
    stretches?.append(last);
  }

  form.querySelector('#add-stretch')?.addEventListener('click', addStretch);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  form.addEventListener('reset', () => {
    mark([]);
    history.replaceState(null, '', location.pathname + location.search);
    if (box !== null) box.hidden = true;
  });
  if (recall()) run();
  form.dataset['ready'] = '';
}

const form = document.querySelector<HTMLFormElement>('#calculator');
if (form !== null) {
  const data = JSON.parse(form.dataset['calculator'] ?? '{}') as Data;
  const w = JSON.parse(form.dataset['words'] ?? '{}') as CalculatorWords;
  void load(data.id, data.module).then((calculator) => start(form, calculator, data, w));
}
