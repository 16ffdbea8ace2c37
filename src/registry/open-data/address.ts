import type { Bilingual } from '../../schema/primitives.ts';
import type { PageRef } from '../addresses.ts';
import { fullLinkTo, plainText, settings } from '../site.ts';

/** The folder of the open data, below the site's base path. */
export const dataFolder = 'data';

/** The full address of a file of the open data: `figures.csv`, `schema/figures.json`. */
export const dataAddress = (file: string): string => `${settings.siteUrl}${settings.basePath}${dataFolder}/${file}`;

/** The full addresses of a page, or of a place in it. */
export const bothAddresses = (page: PageRef, anchor = ''): Bilingual => ({
  vi: fullLinkTo(page, 'vi') + anchor,
  en: fullLinkTo(page, 'en') + anchor,
});

/** A text in both languages, its figures written out. */
export const bothTexts = ({ vi, en }: Bilingual): Bilingual => ({ vi: plainText(vi, 'vi'), en: plainText(en, 'en') });

/** A text that may be absent, as a field that may be. */
export const maybeTexts = (text: Bilingual | undefined): Bilingual | undefined =>
  text === undefined ? undefined : bothTexts(text);
