import { splitAmount } from '../language/amount.ts';
import type { ResultKind, Shown } from '../policy/search-names.ts';
import { loadNames } from './names.ts';
import { findInTexts } from './text-search.ts';

type Messages = {
  none: string;
  failed: string;
  working: string;
  found: string;
  answer: string;
  more: string;
  mentioned: string;
  near: string;
  advice: string;
  /** What a result is called that is not a guide. */
  kinds: Partial<Record<ResultKind, string>>;
};

function need<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the search page lacks ${selector}`);
  return element;
}

const root = need('#search', HTMLElement);
const form = need('#search form', HTMLFormElement);
const input = need('#q', HTMLInputElement);
const status = need('#search-status', HTMLElement);
const results = need('#search-results', HTMLElement);
const messages = JSON.parse(root.dataset['messages'] ?? '{}') as Messages;
const indexUrl = root.dataset['index'] ?? '';
const icons = [...need('#icons', HTMLTemplateElement).content.querySelectorAll('span')];
const names = (root.dataset['names'] ?? '').split(' ');

/** An element of a class with something in it. Empty texts are left out. */
function make(name: string, className: string, ...parts: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...parts.filter((part) => part !== ''));
  return element;
}
const line = (className: string, text: string): Element | string => (text === '' ? '' : make('span', className, text));

/** An amount: its number strong, or large, the words around it small. */
function amountLine(text: string, isLarge: boolean): Element | string {
  const { before = '', number = text, after = '' } = splitAmount(text) ?? {};
  if (number === '') return '';
  return isLarge
    ? make('span', 'big', line('', before), before === '' ? '' : ' ', number, make('small', '', after))
    : make('span', 'amt', line('small soft', before), ' ', make('b', '', number), line('small soft', after));
}

/** Below the answer itself a sentence is enough. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s)/.exec(text)?.[0] ?? text;

/** The icon of a page: that of its area, or of its kind. */
function iconOf({ kind, url }: Shown): Node | string {
  const found = icons.find(({ dataset }) => dataset['kind'] === kind || url.startsWith(dataset['area'] ?? '?'));
  return found?.firstElementChild?.cloneNode(true) ?? '';
}

/** A page as a row. `isFirst` shows its amount large; `isSure` says that it answers what was asked. */
function row(page: Shown, { isFirst = false, isSure = true } = {}): HTMLElement {
  const { kind, url, title, answer, amount, since } = page;
  const name = messages.kinds[kind];
  const icon = isFirst ? '' : iconOf(page);
  const link = make(
    'a',
    icon === '' ? 'row' : 'row ic',
    icon,
    line('title', title),
    ' ',
    amountLine(amount, isFirst),
    ' ',
    line('d', name === undefined ? (isFirst ? answer : firstSentence(answer)) : `${name}: ${answer}`),
  );
  link.setAttribute('href', url);
  if (isSure) link.dataset['result'] = '';
  const head = make('p', 'h', make('b', '', messages.answer), line('', since));
  return isFirst ? make('li', 'slip ans', head, link) : make('li', '', link);
}

const section = (title: string, rows: readonly Element[]): Element | string =>
  rows.length === 0 ? '' : make('section', 'sec', make('h2', '', title), make('ul', 'list', ...rows));

function show(message: string, ...parts: (Element | string)[]): void {
  if (status.textContent !== message) status.textContent = message;
  results.textContent = '';
  results.append(...parts.filter((part) => part !== ''));
}

/** Shows the pages found by name and, below them, those that only mention what was asked. */
function showFound(query: string, [first, ...others]: readonly Shown[], mentioned: readonly Shown[]): void {
  const isAnswer = first !== undefined && messages.kinds[first.kind] === undefined;
  const rows = isAnswer || first === undefined ? others : [first, ...others];
  show(
    `${messages.found} ${query}`,
    isAnswer ? make('ol', 'found', row(first, { isFirst: true })) : '',
    section(
      isAnswer ? messages.more : messages.answer,
      rows.map((each) => row(each)),
    ),
    section(
      messages.mentioned,
      mentioned.map((each) => row(each)),
    ),
  );
}

/** Says that nothing is sure, or that the subject is not ours and whom to ask, with what is nearest. */
function showNone(elsewhere: Shown | undefined, near: readonly Shown[]): void {
  const told = elsewhere === undefined ? messages.advice : `${elsewhere.title} ${elsewhere.answer}`;
  show(
    messages.none,
    make('section', 'none flow', make('p', '', told)),
    section(
      messages.near,
      near.map((each) => row(each, { isSure: false })),
    ),
  );
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(null, '', address.href);
}

const setBusy = (busy: boolean): void => results.setAttribute('aria-busy', String(busy));

let latest = 0;

/**
 * Answers what stands in the field: from the names of the guides, then from all names, then from the texts for words
 * that no name has. The texts are searched only when the person has stopped typing.
 */
async function run(isSettled: boolean): Promise<void> {
  const query = input.value.trim();
  const turn = (latest += 1);
  if (isSettled) keepInAddress(query);
  if (query === '') {
    show('');
    setBusy(false);
    return;
  }
  setBusy(true);
  // Said only when it takes long: a screen reader would read it at every pause in typing.
  const slow = setTimeout(() => show(messages.working), 500);
  try {
    const { guides, all } = loadNames(names);
    for (const part of [guides, all]) {
      // Without the register the guides answer alone.
      const search = await part.catch(() => guides);
      if (turn !== latest) return;
      clearTimeout(slow);
      const { results: found, elsewhere, near, unknown } = search.answer(query);
      if (found.length > 0) showFound(query, found, []);
      else if (part === all) showNone(elsewhere, near);
      if (part === guides || !isSettled || unknown.length === 0 || elsewhere !== undefined) continue;
      // An old phone, or a weak network, has no second step: what the names say stands.
      const addresses = await findInTexts(unknown, indexUrl).catch(() => []);
      if (turn !== latest) return;
      const mentioned = addresses
        .filter((url) => !found.some((each) => each.url === url))
        .flatMap((url) => search.at(url) ?? []);
      if (mentioned.length > 0) showFound(query, found, mentioned);
    }
  } catch {
    if (turn === latest) show(messages.failed);
  } finally {
    clearTimeout(slow);
    if (turn === latest) setBusy(false);
  }
}

let pause: ReturnType<typeof setTimeout> | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;
function settle(): void {
  clearTimeout(pause);
  clearTimeout(rest);
  void run(true);
}
input.addEventListener('focus', () => void loadNames(names));
input.addEventListener('input', () => {
  clearTimeout(pause);
  clearTimeout(rest);
  pause = setTimeout(() => void run(false), 80);
  rest = setTimeout(settle, 700);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  settle();
});
input.value = new URL(location.href).searchParams.get('q') ?? '';
if (input.value !== '') settle();
