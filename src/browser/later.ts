// What a page does once it stands and the phone rests.
import type { KeepMessage } from '../policy/kept-copies.ts';

import { passOn } from './pass-on.ts';

// The browser's own bar takes the colour the reader has chosen.
if (/light|dark/.test(document.documentElement.className))
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    bar.content = getComputedStyle(document.body).backgroundColor;

type Connection = { saveData?: boolean; effectiveType?: string };
type Trust = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
};

/** Starts the worker that keeps pages for when there is no network, and tells it what to keep. */
async function keepPages(): Promise<void> {
  const address = `${import.meta.env.BASE_URL}sw.js`;
  const trust = (window as { trustedTypes?: Trust }).trustedTypes;
  const trusted = trust?.createPolicy('worker', { createScriptURL: (url) => url }).createScriptURL(address) ?? address;
  await navigator.serviceWorker.register(trusted, { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const { saveData = false, effectiveType = '' } = (navigator as { connection?: Connection }).connection ?? {};
  const message: KeepMessage = {
    language: document.documentElement.lang === 'en' ? 'en' : 'vi',
    path: location.pathname,
    // Whoever saves data keeps what was read and no more.
    kit: !saveData && !/2g/.test(effectiveType),
  };
  active?.postMessage(message);
}
// Private windows and full phones refuse; then there is nothing to keep.
if (offlineIsOn && 'serviceWorker' in navigator) void keepPages().catch(() => undefined);

// Where the phone has a voice for the language of the page, a button reads it aloud.
const button = document.querySelector<HTMLButtonElement>('[data-listen]');
if (button !== null && 'speechSynthesis' in window) {
  const show = (): void => {
    if (speechSynthesis.getVoices().some(({ lang }) => lang.toLowerCase().startsWith(document.documentElement.lang)))
      button.hidden = false;
  };
  show();
  speechSynthesis.onvoiceschanged = show;
  button.addEventListener('click', () => void importLater('listen').then((reader) => reader.listen(button)));
}

const shares = document.querySelectorAll<HTMLButtonElement>('[data-do="share"]');
if (shares.length > 0) {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.className = 'hide';
  document.body.append(said);
  for (const each of shares) {
    each.hidden = false;
    each.addEventListener('click', () => passOn(each, said));
  }
}
