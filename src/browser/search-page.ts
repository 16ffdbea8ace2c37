import type { ResultKind } from '../policy/search-rank.ts';
import { find, type Found } from './find.ts';

type Messages = {
  none: string;
  failed: string;
  working: string;
  found: string;
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
const list = need('#search-results', HTMLOListElement);
const messages = JSON.parse(root.dataset['messages'] ?? '{}') as Messages;
const indexUrl = root.dataset['index'] ?? '/pagefind/';

function paragraph(text: string, className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function item({ url, kind, title, answer, since }: Found): HTMLLIElement {
  const entry = document.createElement('li');
  entry.className = 'box';
  const link = document.createElement('a');
  link.href = url;
  link.dataset['result'] = '';
  link.className = 'result-link';
  link.textContent = title;
  entry.append(link, paragraph(answer));
  const quiet = [messages.kinds[kind] ?? '', since].filter((text) => text !== '').join(' · ');
  if (quiet !== '') entry.append(paragraph(quiet, 'mt-1 text-[.85em] text-soft'));
  return entry;
}

function show(message: string, found: readonly Found[] = []): void {
  status.textContent = message;
  list.replaceChildren(...found.map(item));
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
}

let latest = 0;

async function run(): Promise<void> {
  const query = input.value.trim();
  const turn = (latest += 1);
  keepInAddress(query);
  if (query === '') {
    show('');
    list.ariaBusy = 'false';
    return;
  }
  list.ariaBusy = 'true';
  // Said only when it takes long: a screen reader would read it at every pause in typing.
  const slow = setTimeout(() => (status.textContent = messages.working), 500);
  const answer = await find(query, indexUrl).catch(() => undefined);
  clearTimeout(slow);
  if (turn !== latest) return;
  if (answer === undefined) show(messages.failed);
  else if (answer.length === 0) show(messages.none);
  else show(`${messages.found} ${query}`, answer);
  list.ariaBusy = 'false';
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void run(), 250);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void run();
});
input.value = new URL(location.href).searchParams.get('q') ?? '';
if (input.value !== '') void run();
