import { find, type Found } from './find.ts';

type Messages = { none: string; failed: string; working: string; found: string };

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

function item({ url, title, answer }: Found): HTMLLIElement {
  const entry = document.createElement('li');
  entry.className = 'box';
  const link = document.createElement('a');
  link.href = url;
  link.dataset['result'] = '';
  link.className = 'result-link';
  link.textContent = title;
  const text = document.createElement('p');
  text.textContent = answer;
  entry.append(link, text);
  return entry;
}

let latest = 0;

async function run(): Promise<void> {
  const query = input.value.trim();
  const turn = (latest += 1);
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
  if (query === '') {
    status.textContent = '';
    list.replaceChildren();
    return;
  }
  status.textContent = messages.working;
  list.ariaBusy = 'true';
  try {
    const found = await find(query, indexUrl);
    if (turn !== latest) return;
    status.textContent = found.length === 0 ? messages.none : `${messages.found} ${query}`;
    list.replaceChildren(...found.map(item));
  } catch {
    if (turn !== latest) return;
    status.textContent = messages.failed;
    list.replaceChildren();
  } finally {
    if (turn === latest) list.ariaBusy = 'false';
  }
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
