import type { Bilingual } from '../../schema/primitives.ts';
import type { DatasetName } from '../../schema/open-data/datasets.ts';
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

/** Where the files of one figure lie, from the host's root. */
export const figureData = (id: string, ending: 'csv' | 'json'): string =>
  `${settings.basePath}${dataFolder}/figures/${id}.${ending}`;

/** The file of open data that says what a page says, from the host's root; guides have none of their own. */
export function dataOf(page: PageRef): string | undefined {
  const whole = (name: DatasetName): string => `${settings.basePath}${dataFolder}/${name}.json`;
  switch (page.kind) {
    case 'figure':
    case 'figure-on':
      return figureData(page.id, 'json');
    case 'table':
      return whole('tables');
    case 'document':
      return whole('documents');
    case 'commune':
      return whole('communes');
    case 'figures':
    case 'documents':
    case 'benefits':
    case 'changes':
    case 'glossary':
    case 'communes':
    case 'offices':
    case 'matters':
    case 'life-events':
    case 'statistics':
    case 'commitments':
      return whole(page.kind);
    default:
      return undefined;
  }
}
