import { documentName } from '../language/document-name.ts';
import { placeName } from '../language/place-name.ts';
import { words } from '../language/interface.ts';
import type { IsoDate, Language } from '../schema/primitives.ts';
import type { PageRef } from './addresses.ts';
import type { Commune, Explainer, LegalDocument } from './content.ts';
import { content, fullLinkTo, plainText } from './site.ts';

/** What is true of an explainer, whoever is told: a search engine, a messenger, a person who cites it. */
export type ExplainerRecord = {
  url: string;
  language: Language;
  title: string;
  description: string;
  published: IsoDate;
  modified: IsoDate;
  version: string;
  /** The law it rests on. */
  basis: LegalDocument[];
  /** The pages above it and itself, from the home page down. */
  trail: { name: string; url: string }[];
};

export function explainerRecord(explainer: Explainer, language: Language): ExplainerRecord {
  const address = (ref: PageRef): string => fullLinkTo(ref, language);
  const url = address({ kind: 'explainer', id: explainer.id });
  const title = plainText(explainer.title[language], language);
  return {
    url,
    language,
    title,
    description: plainText(explainer.answer[language], language),
    published: explainer.updated,
    modified: explainer.updated,
    version: explainer.revision.hash,
    basis: [...new Set(explainer.basis.map(({ document }) => document))].flatMap((key) => {
      const document = content.documents.get(key);
      return document === undefined ? [] : [document];
    }),
    trail: [
      { name: words[language].home, url: address({ kind: 'home' }) },
      {
        name: content.areas.get(explainer.area)?.title[language] ?? '',
        url: address({ kind: 'area', id: explainer.area }),
      },
      { name: title, url },
    ],
  };
}

/** The record in the words of schema.org: an article of ours, the law it rests on, and the path to it. */
export function articleData(explainer: Explainer, language: Language): object {
  const record = explainerRecord(explainer, language);
  const site = {
    '@type': 'Organization',
    name: words[language].siteName,
    url: fullLinkTo({ kind: 'home' }, language),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': record.url,
        url: record.url,
        headline: record.title,
        description: record.description,
        inLanguage: language,
        datePublished: record.published,
        dateModified: record.modified,
        version: record.version,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        author: site,
        publisher: site,
        isBasedOn: record.basis.map((document) => ({
          '@type': 'Legislation',
          name: documentName(document, language),
          url: fullLinkTo({ kind: 'document', number: document.number }, language),
        })),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: record.trail.map(({ name, url }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: url,
        })),
      },
    ],
  };
}

/** A commune in the words of schema.org: an administrative area of Phú Thọ, with its code and its names. */
export function communeData(commune: Commune, language: Language): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    '@id': fullLinkTo({ kind: 'commune', id: commune.id }, language),
    name: placeName(commune, language),
    alternateName: [placeName(commune, language === 'vi' ? 'en' : 'vi'), commune.name],
    identifier: { '@type': 'PropertyValue', propertyID: '19/2025/QĐ-TTg', value: commune.code },
    containedInPlace: { '@type': 'AdministrativeArea', name: language === 'vi' ? 'tỉnh Phú Thọ' : 'Phú Thọ province' },
  };
}
