import { words } from '../language/interface.ts';
import type { Language } from '../schema/primitives.ts';
import type { PageRef } from './addresses.ts';
import { content, fullLinkTo, settings } from './site.ts';

/** Which version of a page the reader sees: that of its text, or the day of the site where it has no text. */
function revisionText(page: PageRef): string {
  const text =
    page.kind === 'explainer'
      ? content.explainers.get(page.id)
      : page.kind === 'page'
        ? content.pages.get(page.id)
        : undefined;
  return text === undefined ? settings.asOf : `${text.revision.date} (${text.revision.hash})`;
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
