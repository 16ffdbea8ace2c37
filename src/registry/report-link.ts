import { words } from '../language/interface.ts';
import type { Language } from '../schema/primitives.ts';
import type { PageRef } from './addresses.ts';
import { isCitable, pageRevision } from './revisions.ts';
import { fullLinkTo, settings } from './site.ts';

/** Which version of a page the reader sees: that of its text, or the day of the site where it has none. */
function revisionText(page: PageRef): string {
  if (!isCitable(page)) return settings.asOf;
  const { date, hash } = pageRevision(page);
  return `${date}-${hash}`;
}

/**
 * Where a reader reports a mistake on a page, with the page and its revision filled in. An address of a form may say
 * where they belong (`{page}`, `{revision}`); otherwise they are added as `page=` and `revision=`.
 * @returns undefined when the site has no contact
 */
export function reportLink(page: PageRef, language: Language): string | undefined {
  const { contact } = settings;
  if (contact === undefined) return undefined;
  const address = fullLinkTo(page, language);
  const revision = revisionText(page);
  if (contact.kind === 'email') {
    const w = words[language];
    const body = `${address}\n${w.revision}: ${revision}\n\n`;
    return `mailto:${contact.address}?subject=${encodeURIComponent(w.reportMistake)}&body=${encodeURIComponent(body)}`;
  }
  if (/\{(?:page|revision)\}/.test(contact.url))
    return contact.url
      .replaceAll('{page}', encodeURIComponent(address))
      .replaceAll('{revision}', encodeURIComponent(revision));
  const url = new URL(contact.url);
  url.searchParams.set('page', address);
  url.searchParams.set('revision', revision);
  return url.href;
}
