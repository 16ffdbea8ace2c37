import { documentName } from '../language/document-name.ts';
import { placeName } from '../language/place-name.ts';
import { words } from '../language/interface.ts';
import type { Citation } from '../policy/citation.ts';
import type { Language } from '../schema/primitives.ts';
import { cite } from './citations.ts';
import type { Commune, Explainer } from './content.ts';
import type { CitablePage } from './revisions.ts';
import { content, fullLinkTo, plainText } from './site.ts';

const siteData = (language: Language): object => ({
  '@type': 'Organization',
  name: words[language].siteName,
  url: fullLinkTo({ kind: 'home' }, language),
});

/** A page as a work of ours: the record it is cited by, in the words of schema.org. */
function workData(type: 'Article' | 'WebPage', citation: Citation, description: string): object {
  const { page, title, language, published, date, version, permanent } = citation;
  const site = siteData(language);
  return {
    '@type': type,
    '@id': page,
    url: page,
    ...(permanent === undefined ? {} : { archivedAt: permanent }),
    headline: title,
    description,
    inLanguage: language,
    datePublished: published,
    dateModified: date,
    version,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: site,
    publisher: site,
  };
}

/** An explainer in the words of schema.org: an article of ours, the law it rests on, and the path to it. */
export function articleData(explainer: Explainer, language: Language): object {
  const { citation } = cite({ kind: 'explainer', id: explainer.id }, language);
  const trail = [
    { name: words[language].home, item: fullLinkTo({ kind: 'home' }, language) },
    {
      name: content.areas.get(explainer.area)?.title[language] ?? '',
      item: fullLinkTo({ kind: 'area', id: explainer.area }, language),
    },
    { name: citation.title, item: citation.page },
  ];
  const basis = [...new Set(explainer.basis.map(({ document }) => document))].flatMap((key) => {
    const document = content.documents.get(key);
    return document === undefined ? [] : [document];
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...workData('Article', citation, plainText(explainer.answer[language], language)),
        isBasedOn: basis.map((document) => ({
          '@type': 'Legislation',
          name: documentName(document, language),
          url: fullLinkTo({ kind: 'document', number: document.number }, language),
        })),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
      },
    ],
  };
}

/** Any other page that can be cited, in the words of schema.org. */
export const pageData = (page: CitablePage, description: string, language: Language): object => ({
  '@context': 'https://schema.org',
  ...workData('WebPage', cite(page, language).citation, description),
});

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
