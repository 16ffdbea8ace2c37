import type { FinderFile } from '../language/finder-file.ts';
import type { FinderWords } from '../language/finder-words.ts';
import { formatShortDate, formatValue } from '../language/format.ts';
import { assess, tell, type Outcome, type Verdict } from '../policy/eligibility.ts';
import type { FactRule, Value } from '../policy/finder/rule-set.ts';
import { addMonths, isDay, todayInVietNam } from '../policy/iso-date.ts';
import type { BenefitKind } from '../schema/explainer.ts';
import type { IsoDate, Language } from '../schema/primitives.ts';
import { calendarFile } from './calendar-file.ts';
import { button, make } from './dom.ts';
import { answersOf, fromHash, nothingSaid, questionId, toHash, type Member, type Said } from './finder-answers.ts';

// Asks a household a few questions at a time and says what each of it may get. Rules and answers stay on the phone.

/** Questions on one screen: what a thumb reaches without scrolling far. */
const few = 3;
/** Months that a household plans ahead: what begins later stands apart, so that a child's result is not full of old age. */
const ahead = 24;
const verdictOrder: readonly Verdict[] = ['yes', 'not-yet', 'maybe', 'no'];
const statusClass: Record<Verdict, string> = { yes: 'on', maybe: 'soon', 'not-yet': 'soon', no: 'off' };

type Screen = 'about' | 'people' | 'questions' | 'results';
type Asked = { person: number | null; fact: string };
/** What an entry of the browser's history shows. `asked`: these questions, to be looked at again. */
type Entry = { screen: Screen; asked?: readonly Asked[] };

function labelled(
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  label: string,
  checked: boolean,
): HTMLElement {
  const line = make('label', 'pick');
  const input = document.createElement('input');
  Object.assign(input, { type, name, value, checked });
  line.append(input, make('span', '', label));
  return line;
}

function typed(label: string, part: string, value: string, width: string, mode = 'numeric'): HTMLElement {
  const line = make('label', '', label);
  const input = document.createElement('input');
  Object.assign(input, { type: 'text', inputMode: mode, value, autocomplete: 'off', className: width });
  input.dataset['part'] = part;
  line.append(input);
  return line;
}

const partOf = (box: Element, part: string): string =>
  box.querySelector<HTMLInputElement>(`[data-part="${part}"]`)?.value.trim() ?? '';

/** Puts numbers into a sentence, where it says `{1}`, `{2}` and so on. */
const fill = (text: string, ...numbers: number[]): string =>
  text.replace(/\{(\d)\}/g, (_, place: string) => String(numbers[Number(place) - 1] ?? ''));

const two = (number: number): string => String(number).padStart(2, '0');

/** A day from its three parts; undefined when there is no such day. */
function dayFrom(day: number, month: number, year: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
}

class Finder {
  private said: Said = fromHash(location.hash) ?? nothingSaid();
  private readonly root: HTMLElement;
  private readonly about: HTMLFormElement;
  private readonly file: FinderFile;
  private readonly w: FinderWords;
  private readonly language: Language;
  /** Today in Viet Nam, or the day the site was built on where the phone's clock is behind it. */
  private readonly on: IsoDate;

  constructor(root: HTMLElement, about: HTMLFormElement, file: FinderFile, w: FinderWords, language: Language) {
    this.root = root;
    this.about = about;
    this.file = file;
    this.w = w;
    this.language = language;
    const today = todayInVietNam();
    this.on = today > file.on ? today : file.on;
  }

  start(): void {
    this.about.addEventListener('submit', (event) => {
      event.preventDefault();
      this.said.about = [...this.about.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
      this.go('people');
    });
    addEventListener('popstate', () => {
      this.said = fromHash(location.hash) ?? nothingSaid();
      const { screen, asked } = (history.state as Entry | null) ?? { screen: 'about' as const };
      this.draw(screen, asked);
    });
    if (fromHash(location.hash) !== undefined) this.go(this.said.people.length > 0 ? 'results' : 'people', true);
    this.about.dataset['ready'] = '';
  }

  private go(screen: Screen, replace = false): void {
    const hash = toHash(this.said);
    if (replace) history.replaceState({ screen }, '', hash);
    else {
      // The entry one comes back to holds what was said on it.
      history.replaceState(history.state, '', hash);
      history.pushState({ screen }, '', hash);
    }
    this.draw(screen);
  }

  private draw(screen: Screen, asked?: readonly Asked[]): void {
    this.about.hidden = screen !== 'about';
    this.root.hidden = screen === 'about';
    // The list by person is for who does not answer.
    const byPerson = this.root.nextElementSibling;
    if (byPerson instanceof HTMLElement) byPerson.hidden = screen !== 'about';
    this.root.textContent = '';
    if (screen === 'about') {
      for (const input of this.about.querySelectorAll('input')) input.checked = this.said.about.includes(input.value);
      this.about.querySelector<HTMLElement>('legend')?.focus();
      return;
    }
    this.root.append(
      screen === 'people' ? this.people() : screen === 'questions' ? this.questions(asked) : this.results(),
    );
    const heading = this.root.querySelector<HTMLElement>('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    this.root.scrollIntoView();
  }

  private nameOf(person: number | null): string {
    if (person === null) return this.w.household;
    const name = this.said.people[person]?.name ?? '';
    return name === '' ? `${this.w.person} ${person + 1}` : name;
  }

  // Who there is.

  private people(): HTMLElement {
    const { w, said } = this;
    const form = make('form', 'ask') as HTMLFormElement;
    const list = make('div', '');
    const fault = make('p', 'fault');
    fault.hidden = true;
    fault.setAttribute('role', 'alert');
    const add = (member?: Member): void => {
      list.append(this.memberBox(member, list.childElementCount));
    };
    said.people.forEach((member) => add(member));
    if (said.people.length === 0) add();
    form.append(
      make('h2', '', w.people),
      make('p', 'small soft', w.peopleHint),
      list,
      fault,
      this.line(
        button(w.addPerson, () => {
          add();
          list.lastElementChild?.querySelector('input')?.focus();
        }),
      ),
      this.steps(w.next),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const read = [...list.children].map((box) => this.readMember(box));
      const wrong = read.findIndex((member) => member === undefined);
      const members = read.filter((member): member is Member => member !== undefined && member !== null);
      fault.hidden = wrong < 0 && members.length > 0;
      fault.textContent = wrong >= 0 ? w.badDate : w.needPerson;
      if (!fault.hidden) {
        list.children[Math.max(0, wrong)]?.querySelector<HTMLInputElement>('[data-part="year"]')?.focus();
        return;
      }
      said.people = members;
      this.go('questions');
    });
    return form;
  }

  private memberBox(member: Member | undefined, index: number): HTMLElement {
    const { w } = this;
    const [year = '', month = '', day = ''] = String(member?.facts['born'] ?? '').split('-');
    const ruled = make('div', 'q');
    const box = make('fieldset', '');
    const parts = make('div', 'stretch');
    parts.append(
      typed(w.personName, 'name', member?.name ?? '', 'mid', 'text'),
      typed(`${w.born}: ${w.day}`, 'day', day, 'tiny'),
      typed(w.month, 'month', month, 'tiny'),
      typed(w.year, 'year', member?.year === undefined ? year : String(member.year), 'tiny'),
    );
    const hint = make('p', 'small soft', w.nameHint);
    box.append(make('legend', '', `${w.person} ${index + 1}`), ...(index === 0 ? [hint] : []), parts);
    if (index > 0) box.append(button(w.removePerson, () => ruled.remove()));
    ruled.dataset['facts'] = JSON.stringify(member?.facts ?? {});
    ruled.append(box);
    return ruled;
  }

  /** The member in a box: undefined when the date is wrong, null when nothing stands there. */
  private readMember(box: Element): Member | undefined | null {
    const name = partOf(box, 'name');
    const [day, month, year] = ['day', 'month', 'year'].map((part) => partOf(box, part));
    if (`${name}${day}${month}${year}` === '') return null;
    const facts = { ...(JSON.parse((box as HTMLElement).dataset['facts'] ?? '{}') as Record<string, Value>) };
    delete facts['born'];
    if (!/^\d{4}$/.test(year ?? '')) return undefined;
    if (day === '' && month === '') return { name, year: Number(year), facts };
    const born = dayFrom(Number(day), Number(month), Number(year));
    return born === undefined ? undefined : { name, facts: { ...facts, born } };
  }

  // What is asked.

  private relevant({ benefit }: Outcome): boolean {
    const { about } = this.said;
    return about.length === 0 || this.file.benefits[benefit]?.situations.some((id) => about.includes(id)) === true;
  }

  /** All outcomes that matter here; where two readings of a birthday differ, neither is sure. */
  private outcomes(): Outcome[] {
    const [first = [], last = first] = answersOf(this.said, this.on).map((answers) => assess(this.file.rules, answers));
    return first
      .map((outcome, index) => {
        const other = last[index] ?? outcome;
        if (other.verdict === outcome.verdict && other.from === outcome.from) return outcome;
        const unsure: Outcome = { ...(outcome.verdict === 'no' ? other : outcome), verdict: 'maybe' };
        delete unsure.from;
        delete unsure.until;
        return unsure;
      })
      .filter((outcome) => this.relevant(outcome));
  }

  /** The questions that could still change something, those first that touch most. */
  private open(outcomes: readonly Outcome[]): Asked[] {
    const weights = new Map<string, Asked & { weight: number }>();
    for (const { ask } of outcomes)
      ask.forEach(({ person, fact }, place) => {
        const id = questionId(person, fact);
        if (fact === 'born' || this.said.unknown.includes(id)) return;
        const entry = weights.get(id) ?? { person, fact, weight: 0 };
        entry.weight += 1 / (1 + place);
        weights.set(id, entry);
      });
    return [...weights.values()].sort((a, b) => (a.person ?? -1) - (b.person ?? -1) || b.weight - a.weight);
  }

  private answered(): number {
    const { household, people, unknown } = this.said;
    return (
      Object.keys(household).length +
      people.reduce((sum, { facts }) => sum + Object.keys(facts).filter((fact) => fact !== 'born').length, 0) +
      unknown.length
    );
  }

  private questions(again?: readonly Asked[]): HTMLElement {
    const { w } = this;
    const outcomes = this.outcomes();
    const open = this.open(outcomes);
    const now = again ?? open.filter(({ person }) => person === open[0]?.person).slice(0, few);
    const [next] = now;
    if (next === undefined) {
      history.replaceState({ screen: 'results' }, '', toHash(this.said));
      return this.results(outcomes);
    }
    history.replaceState({ screen: 'questions', asked: now }, '', toHash(this.said));
    const form = make('form', 'ask') as HTMLFormElement;
    const progress = document.createElement('progress');
    progress.max = this.answered() + open.length;
    progress.value = this.answered();
    progress.setAttribute('aria-label', fill(w.asked, this.answered(), open.length));
    form.append(
      make('p', 'small soft', fill(w.asked, this.answered(), open.length)),
      progress,
      make('h2', '', this.nameOf(next.person)),
      ...now.map((asked) => this.question(asked)),
      this.steps(w.next, w.seeNow),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.readAnswers(form, now)) this.go('questions');
    });
    return form;
  }

  /** What was said to a question before: its words, or "?" where it is not known. */
  private saidTo({ person, fact }: Asked): { value: Value | undefined; words: string[] } {
    const value = (person === null ? this.said.household : this.said.people[person]?.facts)?.[fact];
    if (value === undefined) return { value, words: this.said.unknown.includes(questionId(person, fact)) ? ['?'] : [] };
    if (Array.isArray(value)) return { value, words: value.length === 0 ? ['[]'] : value.map(String) };
    return { value, words: [String(value)] };
  }

  private question(asked: Asked): HTMLElement {
    const { fact } = asked;
    const { w, file } = this;
    const before = this.saidTo(asked);
    const rule = file.rules.facts[fact];
    const words = file.words.facts[fact];
    const box = make('fieldset', '');
    box.dataset['fact'] = fact;
    box.append(make('legend', '', words?.question ?? fact));
    if (words?.help !== undefined) box.append(make('p', 'small soft', words.help));
    const pick = (value: string, label: string, type: 'radio' | 'checkbox' = 'radio'): HTMLElement =>
      labelled(type, fact, value, label, before.words.includes(value));
    switch (rule?.kind) {
      case 'choice':
        box.append(...(rule.values ?? []).map((value) => pick(value, words?.values?.[value] ?? value)));
        break;
      case 'list':
        box.append(
          pick('[]', w.noneOfThese, 'checkbox'),
          ...(rule.values ?? []).map((value) => pick(value, words?.values?.[value] ?? value, 'checkbox')),
        );
        break;
      case 'yes-no':
        box.append(pick('true', w.yes), pick('false', w.no));
        break;
      default:
        box.append(this.typedAnswer(rule, before.value));
        if (rule?.kind === 'date') box.append(pick('none', w.never));
    }
    box.append(pick('?', w.unknown, rule?.kind === 'list' ? 'checkbox' : 'radio'));
    const fault = make('p', 'fault', w.badDate);
    fault.hidden = true;
    fault.setAttribute('role', 'alert');
    box.append(fault);
    const ruled = make('div', 'q');
    ruled.append(box);
    return ruled;
  }

  private typedAnswer(rule: FactRule | undefined, before: Value | undefined): HTMLElement {
    const { w } = this;
    const number = typeof before === 'number' ? before : undefined;
    const [year = '', month = '', day = ''] = typeof before === 'string' && before !== 'none' ? before.split('-') : [];
    const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
    const parts = make('div', 'stretch');
    if (rule?.kind === 'date')
      parts.append(
        typed(w.day, 'day', day, 'tiny'),
        typed(w.month, 'month', month, 'tiny'),
        typed(w.year, 'year', year, 'tiny'),
      );
    else if (rule?.unit === 'months')
      parts.append(
        typed(w.years, 'years', text(number === undefined ? undefined : Math.floor(number / 12)), 'tiny'),
        typed(w.months, 'months', text(number === undefined ? undefined : number % 12), 'tiny'),
      );
    else parts.append(typed(w.number, 'number', text(number), 'tiny'));
    return parts;
  }

  /** What stands in a question: undefined for "I do not know", null when it cannot be read. */
  private valueIn(box: Element, rule: FactRule | undefined): Value | undefined | null {
    const chosen = [...box.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    if (chosen.includes('?')) return undefined;
    switch (rule?.kind) {
      case 'choice':
        return chosen[0];
      case 'yes-no':
        return chosen[0] === undefined ? undefined : chosen[0] === 'true';
      case 'list':
        return chosen.length === 0 ? undefined : chosen.filter((value) => value !== '[]');
      case 'date': {
        if (chosen[0] === 'none') return 'none';
        const parts = ['day', 'month', 'year'].map((part) => partOf(box, part));
        if (parts.join('') === '') return undefined;
        const [day = 0, month = 0, year = 0] = parts.map(Number);
        return dayFrom(day, month, year) ?? null;
      }
      default: {
        const parts = ['years', 'months', 'number'].map((part) => partOf(box, part));
        if (parts.join('') === '') return undefined;
        const [years = 0, months = 0, number = 0] = parts.map(Number);
        const value = years * 12 + months + number;
        return Number.isFinite(value) && value >= 0 ? value : null;
      }
    }
  }

  /** Takes the answers over; false when one cannot be read. */
  private readAnswers(form: HTMLElement, asked: readonly Asked[]): boolean {
    let readable = true;
    for (const box of form.querySelectorAll<HTMLElement>('[data-fact]')) {
      const fact = box.dataset['fact'] ?? '';
      const person = asked.find((each) => each.fact === fact)?.person ?? null;
      const value = this.valueIn(box, this.file.rules.facts[fact]);
      const fault = box.querySelector<HTMLElement>('.fault');
      if (fault !== null) fault.hidden = value !== null;
      if (value === null) {
        if (readable) box.querySelector('input')?.focus();
        readable = false;
        continue;
      }
      const own = person === null ? this.said.household : this.said.people[person]?.facts;
      const id = questionId(person, fact);
      this.said.unknown = this.said.unknown.filter((each) => each !== id);
      if (value === undefined) this.said.unknown.push(id);
      if (own === undefined) continue;
      if (value === undefined) Reflect.deleteProperty(own, fact);
      else own[fact] = value;
    }
    return readable;
  }

  private line(...parts: HTMLElement[]): HTMLElement {
    const line = make('p', 'actions');
    line.append(...parts);
    return line;
  }

  private steps(next: string, now?: string): HTMLElement {
    const forward = make('button', 'btn full', next);
    return this.line(
      forward,
      button(this.w.back, () => history.back()),
      ...(now === undefined ? [] : [button(now, () => this.go('results'))]),
    );
  }

  // What comes of it.

  private results(outcomes = this.outcomes()): HTMLElement {
    const { w } = this;
    const horizon = addMonths(this.on, ahead);
    const isLater = ({ verdict, from }: Outcome): boolean =>
      verdict === 'not-yet' && from !== undefined && from > horizon;
    const shown = outcomes.filter((outcome) => outcome.verdict !== 'no' && !isLater(outcome));
    const of = (verdict: Verdict): Outcome[] => shown.filter((outcome) => outcome.verdict === verdict);
    const box = make('div', 'found');
    box.append(
      make('h2', '', w.results),
      make('p', 'small soft', `${w.onDay} ${formatShortDate(this.on, this.language)}. ${w.advice}`),
      make(
        'p',
        '',
        shown.length === 0
          ? w.nothing
          : `${(['yes', 'maybe', 'not-yet'] as const)
              .flatMap((verdict) => (of(verdict).length === 0 ? [] : [fill(w.counts[verdict], of(verdict).length)]))
              .join(', ')}.`,
      ),
    );
    const open = this.open(outcomes);
    if (open.length > 0)
      box.append(
        make('p', '', fill(w.openLeft, open.length)),
        this.line(button(w.answerMore, () => this.go('questions'), 'btn full')),
      );
    for (const kind of Object.keys(w.kinds) as BenefitKind[]) {
      const rows = shown.filter(({ benefit }) => this.kindOf(benefit) === kind);
      if (rows.length === 0) continue;
      const section = make('section', 'sec');
      section.append(make('h3', '', w.kinds[kind]), ...this.rows(rows));
      box.append(section);
    }
    box.append(
      ...this.bring(shown),
      ...this.folded(w.muchLater, outcomes.filter(isLater)),
      ...this.folded(
        w.notThese,
        outcomes.filter(({ verdict }) => verdict === 'no'),
      ),
    );
    box.append(
      this.line(
        button(w.print, () => print()),
        button(w.copy, (self) => {
          void navigator.clipboard.writeText(location.href).then(() => (self.textContent = w.copied));
        }),
        button(w.again, () => {
          this.said = nothingSaid();
          this.go('about');
        }),
      ),
      make('p', 'small soft no-print', `${w.private} ${w.linkHolds}`),
    );
    return box;
  }

  /** What is sure first; what only may be stands in a fold when there is much of it. */
  private rows(outcomes: readonly Outcome[]): HTMLElement[] {
    const maybe = outcomes.filter(({ verdict }) => verdict === 'maybe');
    const sure = outcomes.filter(({ verdict }) => verdict !== 'maybe');
    const list = (rows: readonly Outcome[]): HTMLElement => {
      const rest = make('ul', 'flat');
      rest.append(...rows.map((outcome) => this.row(outcome)));
      return rest;
    };
    sure.sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict));
    if (sure.length + maybe.length <= few) return [list([...sure, ...maybe])];
    if (maybe.length === 0) return [list(sure)];
    const fold = make('details', '');
    fold.append(make('summary', '', fill(this.w.maybes, maybe.length)), list(maybe));
    return [...(sure.length === 0 ? [] : [list(sure)]), fold];
  }

  private kindOf(benefit: string): string {
    return this.file.rules.benefits.find(({ id }) => id === benefit)?.kind ?? 'rule';
  }

  private titleOf(outcome: Outcome): string {
    return this.file.words.benefits[outcome.benefit] ?? outcome.benefit;
  }

  private row(outcome: Outcome): HTMLElement {
    const { w, language } = this;
    const { verdict, from, until, amount, unit, person, benefit } = outcome;
    const item = make('li', 'due');
    const title = make('a', 'title', this.titleOf(outcome)) as HTMLAnchorElement;
    title.href = this.file.benefits[benefit]?.href ?? '';
    const status = make('p', `st ${statusClass[verdict]}`);
    status.append(
      make(
        'b',
        '',
        from === undefined
          ? w.verdicts[verdict]
          : `${w.verdicts[verdict]}: ${w.from} ${formatShortDate(from, language)}`,
      ),
      ` · ${this.nameOf(person)}`,
    );
    if (until !== undefined) status.append(` · ${w.until} ${formatShortDate(until, language)}`);
    item.append(title, status);
    if (amount !== undefined && unit !== undefined) {
      const least = outcome.atLeast === true ? `${w.atLeast} ` : '';
      item.append(make('p', 'sum', `${least}${formatValue(amount, unit, language)}`));
    }
    item.append(this.why(outcome));
    if (verdict === 'not-yet' && from !== undefined) item.append(this.calendar(outcome, from, title.href));
    return item;
  }

  private why(outcome: Outcome): HTMLElement {
    const fold = make('details', '');
    const list = make('ul', 'list reasons');
    for (const { met, text, basis } of tell(outcome, this.file.words, this.language)) {
      const line = make('li', met === null ? 'open' : met ? 'met' : 'unmet');
      line.append(text, ' ', make('span', 'small soft', basis));
      list.append(line);
    }
    for (const { person, fact } of outcome.ask.slice(0, few)) {
      const question = this.file.words.facts[fact]?.question;
      if (question === undefined) continue;
      list.append(make('li', 'open', `${this.w.stillUnknown}: ${this.nameOf(person)}. ${question}`));
    }
    fold.append(make('summary', '', this.w.why), list);
    return fold;
  }

  private calendar(outcome: Outcome, from: string, href: string): HTMLElement {
    const link = make('a', '', this.w.calendar) as HTMLAnchorElement;
    const title = `${this.titleOf(outcome)} · ${this.nameOf(outcome.person)}`;
    const text = calendarFile(from, title, this.w.calendarText, href, this.on);
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = `${outcome.benefit}.ics`;
    const line = make('p', 'no-print');
    line.append(link);
    return line;
  }

  private bring(shown: readonly Outcome[]): HTMLElement[] {
    const of = (wanted: Verdict): readonly Outcome[] => shown.filter(({ verdict }) => verdict === wanted);
    // For what only may be, nobody carries papers to the counter, unless nothing else is sure.
    const sure = of('yes').length > 0 ? of('yes') : of('maybe');
    const papers = new Set(sure.flatMap(({ benefit }) => this.file.benefits[benefit]?.bring ?? []));
    if (papers.size === 0) return [];
    const section = make('section', 'sec');
    const list = make('ul', 'check');
    list.append(...[...papers].map((paper) => make('li', '', paper)));
    section.append(make('h3', '', this.w.bring), list);
    return [section];
  }

  private folded(summary: string, outcomes: readonly Outcome[]): HTMLElement[] {
    if (outcomes.length === 0) return [];
    const fold = make('details', 'sec');
    const list = make('ul', 'flat');
    list.append(...outcomes.map((outcome) => this.row(outcome)));
    fold.append(make('summary', '', fill(summary, outcomes.length)), list);
    return [fold];
  }
}

/** Loads the rules and hands the page to the person; says so when the network fails. */
async function begin(root: HTMLElement, about: HTMLFormElement): Promise<void> {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const w = JSON.parse(about.dataset['words'] ?? '{}') as FinderWords;
  const response = await fetch(about.dataset['rules'] ?? '');
  if (!response.ok) throw new Error(String(response.status));
  new Finder(root, about, (await response.json()) as FinderFile, w, language).start();
}

const about = document.querySelector<HTMLFormElement>('#finder');
const root = document.querySelector<HTMLElement>('#finder-screen');
if (about !== null && root !== null) void begin(root, about);
