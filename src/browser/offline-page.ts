// The page about reading without a network: what is kept on this phone, and all of a language on a tap.
import { formatDate } from '../language/format.ts';
import { formatSize, offlineWords } from '../language/offline-words.ts';
import { cachesOf, type Archive } from '../policy/kept-copies.ts';
import { keptPages, partsHere, saveAll, savedArchive } from './save-all.ts';

function need<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page lacks #${id}`);
  return element;
}

const root = need('offline', HTMLElement);
const save = need('save', HTMLButtonElement);
const remove = need('remove', HTMLButtonElement);
const bar = need('progress', HTMLProgressElement);
const status = need('save-status', HTMLElement);
const list = need('kept', HTMLUListElement);
const none = need('kept-none', HTMLElement);
const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
const w = offlineWords[language];
const base = root.dataset['base'] ?? '/';
const archive = JSON.parse(root.dataset['archive'] ?? '{}') as Archive;
const size = formatSize(archive.size, language);

/** Whether this phone pays by the byte, as far as the browser says. */
function isMetered(): boolean {
  const { saveData = false, type = '' } =
    (navigator as { connection?: { saveData?: boolean; type?: string } }).connection ?? {};
  return saveData || type === 'cellular';
}

const isOut = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

async function showKept(): Promise<void> {
  const pages = await keptPages(base);
  const saved = await savedArchive(base, language);
  list.textContent = '';
  for (const { address, title } of pages) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    link.lang = address.startsWith(`${base}en/`) ? 'en' : 'vi';
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  none.hidden = pages.length > 0 || saved !== undefined;
  remove.disabled = !(await caches.keys()).some((name) => name.startsWith(cachesOf(base)));
}

/** Says what is saved as a whole, and what the button would do. */
async function showSaved(): Promise<void> {
  const saved = await savedArchive(base, language);
  const isNewest = saved?.version === archive.version;
  const started = isNewest ? 0 : await partsHere(base, language, archive);
  save.textContent = started > 0 ? w.carryOn(size) : saved === undefined ? w.saveAll(size) : w.renew(size);
  save.hidden = isNewest;
  save.disabled = false;
  status.textContent =
    saved === undefined
      ? ''
      : `${w.savedAll(saved.pages, formatDate(saved.asOf, language))} ${isNewest ? '' : w.newer(formatDate(archive.asOf, language))}`;
}

let isWarned = false;
async function start(): Promise<void> {
  if (isMetered() && !isWarned) {
    isWarned = true;
    status.textContent = w.metered(size);
    return;
  }
  save.disabled = true;
  bar.max = archive.parts.length;
  bar.classList.remove('hide');
  const progress = (done: number): void => {
    bar.value = done;
    status.textContent = w.saving(done, archive.parts.length);
  };
  progress(0);
  // So that the browser does not clear it away when the phone is full. Some never ask, some do; either is fine.
  if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
  try {
    await saveAll(base, language, archive, progress);
    await showSaved();
  } catch (error) {
    await showSaved();
    status.textContent = isOut(error) ? w.noRoom : w.broken;
  }
  bar.classList.add('hide');
  await showKept();
}

async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(cachesOf(base))) await caches.delete(name);
  // The next page starts the worker anew, with what that one needs.
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  await showSaved();
  await showKept();
  status.textContent = w.removed;
}

if ('caches' in window) {
  // This page stands at the address of one that is not here.
  need('missing', HTMLElement).hidden = location.pathname === (root.dataset['here'] ?? '');
  save.addEventListener('click', () => void start());
  remove.addEventListener('click', () => void removeAll());
  void showSaved().then(showKept);
} else status.textContent = w.notPossible;
