// The page on text size and colours: puts the choice on the page at once and keeps it on the phone.
import { lookKey } from '../policy/look.ts';

const form = document.querySelector<HTMLFormElement>('#look');
const status = document.querySelector<HTMLElement>('#look-status');
const page = document.documentElement;

/** Keeps the classes, or forgets them when there are none; false where the browser does not allow it. */
function keep(classes: string): boolean {
  try {
    if (classes === '') localStorage.removeItem(lookKey);
    else localStorage.setItem(lookKey, classes);
    return true;
  } catch {
    return false;
  }
}

if (form !== null) {
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
  const choices = [...form.querySelectorAll('input')];
  for (const choice of choices) if (choice.value !== '') choice.checked = page.classList.contains(choice.value);
  form.addEventListener('change', () => {
    const classes = choices
      .filter(({ checked, value }) => checked && value !== '')
      .map(({ value }) => value)
      .join(' ');
    page.className = classes;
    const said = keep(classes) ? form.dataset['kept'] : form.dataset['notKept'];
    if (status !== null) status.textContent = said ?? '';
  });
}
