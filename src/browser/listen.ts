import forms from 'virtual:spoken-forms';
import { sentencesOf, type Run, type Sentence } from './sentences.ts';
import { spoken } from '../language/spoken.ts';
import type { Language } from '../schema/primitives.ts';

// Reads the lead and the sections of a guide aloud, sentence by sentence, and marks the sentence. Fetched on the tap.

const words = {
  vi: { name: 'Đọc thành tiếng', pause: 'Tạm dừng', go: 'Nghe tiếp', stop: 'Thôi nghe' },
  en: { name: 'Reading aloud', pause: 'Pause', go: 'Go on', stop: 'Stop' },
};
const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
const w = words[language];

/** A voice for a language; phones write `vi-VN` or `vi_VN`. */
const voiceFor = (of: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(of));

/**
 * What is said of a sentence. Vietnamese words on an English page are said by a Vietnamese voice; without one, those in
 * brackets are left out, since nobody would understand them.
 */
function utterancesOf(runs: readonly Run[]): SpeechSynthesisUtterance[] {
  const hasOther = runs.some(({ lang }) => lang !== language);
  const other = hasOther ? voiceFor(language === 'en' ? 'vi' : 'en') : undefined;
  const parts =
    other === undefined
      ? [
          {
            lang: language,
            text: runs
              .map(({ lang, text }) => (lang === language ? text : `\ue000${text}\ue001`))
              .join('')
              .replace(/ ?\([^()]*\ue000[^()]*\)/g, (bracket) => (language === 'en' ? '' : bracket))
              .replace(/[\ue000\ue001]/g, ''),
          },
        ]
      : runs;
  return parts
    .map(({ lang, text }) => ({ lang, text: spoken(text, lang, forms[lang]) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ lang, text }) => {
      const utterance = new SpeechSynthesisUtterance(text);
      const voice = lang === language ? voiceFor(language) : other;
      utterance.lang = voice?.lang ?? lang;
      if (voice !== undefined) utterance.voice = voice;
      return utterance;
    });
}

/** Marks the sentence that is read, without touching the page: a highlight, or a selection in older browsers. */
const hasHighlights = typeof Highlight === 'function' && 'highlights' in CSS;
function mark(range: Range | undefined): void {
  if (hasHighlights) {
    if (range === undefined) CSS.highlights.delete('read');
    else CSS.highlights.set('read', new Highlight(range));
    return;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  if (range !== undefined) selection?.addRange(range);
}

/** A rule of ours, through the object model: the policy allows no other style that is not on the page. */
function addRule(rule: string): void {
  const sheet = document.styleSheets[0];
  sheet?.insertRule(rule, sheet.cssRules.length);
}

function show(range: Range): void {
  for (
    let fold = range.startContainer.parentElement?.closest('details');
    fold;
    fold = fold.parentElement?.closest('details')
  )
    fold.open = true;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - bar.offsetHeight) scrollBy(0, top - innerHeight / 4);
}

const bar = document.createElement('div');
const toggle = document.createElement('button');
const end = document.createElement('button');

let sentences: Sentence[] = [];
let at = 0;
/** Each start of speech has a number: what an earlier one still says no longer counts. */
let turn = 0;
let opener: HTMLElement | undefined;

function hush(): void {
  turn += 1;
  speechSynthesis.cancel();
}

function read(): void {
  const own = (turn += 1);
  const sentence = sentences[at];
  if (sentence === undefined) {
    stop();
    return;
  }
  toggle.textContent = w.pause;
  mark(sentence.range);
  show(sentence.range);
  const utterances = utterancesOf(sentence.runs);
  const next = (): void => {
    if (own !== turn) return;
    at += 1;
    read();
  };
  const last = utterances[utterances.length - 1];
  if (last === undefined) {
    next();
    return;
  }
  last.onend = next;
  for (const utterance of utterances) {
    // A voice that fails must not go through the whole page in silence.
    utterance.onerror = () => {
      if (own === turn) pause();
    };
    speechSynthesis.speak(utterance);
  }
}

function pause(): void {
  hush();
  toggle.textContent = w.go;
}

function stop(): void {
  hush();
  mark(undefined);
  bar.remove();
  document.removeEventListener('keydown', byKey);
  at = 0;
  opener?.focus();
}

function byKey({ key }: KeyboardEvent): void {
  if (key === 'Escape') stop();
}

bar.id = 'listening';
bar.className = 'no-print';
bar.setAttribute('role', 'group');
bar.setAttribute('aria-label', w.name);
for (const button of [toggle, end]) {
  button.type = 'button';
  button.className = 'btn';
}
end.textContent = w.stop;
bar.append(toggle, ' ', end);
// To pause is to stop and to begin the sentence again: phones know no true pause.
toggle.addEventListener('click', () => (toggle.textContent === w.pause ? pause() : read()));
end.addEventListener('click', stop);
addEventListener('pagehide', hush);
addRule(
  '#listening{position:fixed;bottom:0;left:0;right:0;display:flex;justify-content:space-evenly;padding:.5rem 1rem;background:var(--color-card);border-top:2px solid var(--color-accent);z-index:1}',
);
if (hasHighlights) addRule('::highlight(read){background-color:#ffe08a;color:#1c2722}');

/** Starts reading; called again while it reads, it pauses. */
export function listen(button: HTMLElement): void {
  if (bar.isConnected) {
    toggle.click();
    return;
  }
  opener = button;
  sentences = sentencesOf(document.querySelectorAll('#answer, .body > section'), language);
  at = 0;
  document.body.append(bar);
  document.addEventListener('keydown', byKey);
  toggle.focus({ preventScroll: true });
  read();
}
