// Passes a page on: by the phone's own sheet; where there is none, the text is copied; where that fails too, it can be
// selected. The text is what one reads in Zalo or an SMS: title, the first sentence of the answer, address.

const words = {
  vi: { copied: 'Đã chép', select: 'Đoạn để chép và gửi' },
  en: { copied: 'Copied', select: 'Text to copy and send' },
};
const w = words[document.documentElement.lang === 'en' ? 'en' : 'vi'];

const textOf = (selector: string): string =>
  (document.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** What is passed on of this page. */
function message(): { title: string; text: string; url: string } {
  const title = textOf('h1');
  const [first = ''] = /^.*?[.!?](?=\s|$)/.exec(textOf('#answer')) ?? [textOf('#answer')];
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return { title, text: first === '' ? title : `${title}: ${first}`, url: address };
}

/** The text in a field, marked, for a browser that lets no page copy. */
function offer(button: HTMLElement, text: string): void {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 5;
  field.value = text;
  field.style.width = '100%';
  field.setAttribute('aria-label', w.select);
  const row = button.parentElement ?? button;
  row.nextElementSibling?.remove();
  row.insertAdjacentElement('afterend', field);
  field.select();
}

/**
 * Passes the page on.
 * @param button the button that was tapped; it says so when the text was copied
 * @param said where that is said to those who listen
 */
export function passOn(button: HTMLButtonElement, said: HTMLElement): void {
  const { title, text, url } = message();
  const { share, clipboard } = navigator as Partial<Navigator>;
  if (share !== undefined) {
    share.call(navigator, { title, text, url }).catch(() => undefined);
    return;
  }
  const whole = `${text}\n${url}`;
  // Without a secure connection there is no clipboard.
  const copied = clipboard?.writeText(whole) ?? Promise.reject(new Error('no clipboard'));
  copied.then(
    () => {
      button.textContent = w.copied;
      said.textContent = w.copied;
    },
    () => offer(button, whole),
  );
}
