import { changeOn, offlineWords } from '../language/offline-words.ts';
import { dayOfPage, type PageChanges } from '../policy/kept-copies.ts';
import type { IsoDate, Language } from '../schema/primitives.ts';

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const most = 3;

/**
 * Puts a quiet line above the text of a saved copy: which day it is of, and what is known to have changed since.
 * @param why why it is shown instead of the page itself
 * @param newest the day of the newest version this phone knows of
 * @param changes what is known of the changes of this page
 * @param today the day the phone has
 */
export function withSavedLine(
  html: string,
  language: Language,
  why: 'offline' | 'slow',
  newest: IsoDate,
  changes: PageChanges,
  today: IsoDate,
): string {
  const w = offlineWords[language];
  const day = dayOfPage(html);
  if (day === undefined) return html;
  const { revised = '', since = [] } = changes;
  const later = since.filter(([date]) => date > day && date <= today).slice(0, most);
  const known = revised > day ? w.revised(revised) : newest > day ? w.newBuild(newest) : '';
  const line = [
    why === 'slow' ? w.slow : w.noNetwork,
    `<b>${w.copyOf(day)}</b>`,
    known,
    later.length === 0 ? '' : `${w.since} ${later.map((change) => escaped(changeOn(change, language))).join('; ')}.`,
    why === 'slow' ? `<a href="">${w.retry}</a>` : '',
  ];
  return html.replace(
    /<main [^>]*>/,
    (main) => `${main}<p class="wrap small soft" id="saved-copy">${line.filter((part) => part !== '').join(' ')}</p>`,
  );
}
