import { documentName } from '../language/document-name.ts';
import { words } from '../language/interface.ts';
import type { Language } from '../schema/primitives.ts';
import type { Explainer } from './content.ts';
import { content, fullLinkTo, plainText } from './site.ts';

/** What an explainer is, for machines: an article of ours, the law it cites, and the path to it. */
export function articleData(explainer: Explainer, language: Language): object {
  const url = fullLinkTo({ kind: 'explainer', id: explainer.id }, language);
  const area = content.areas.get(explainer.area);
  const title = plainText(explainer.title[language], language);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': url,
        headline: title,
        inLanguage: language,
        dateModified: explainer.updated,
        version: explainer.revision.hash,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        publisher: { '@type': 'Organization', name: words[language].siteName },
        citation: [...new Set(explainer.basis.map(({ document }) => document))].flatMap((document) => {
          const found = content.documents.get(document);
          return found === undefined ? [] : [{ '@type': 'Legislation', name: documentName(found, language) }];
        }),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: words[language].home,
            item: fullLinkTo({ kind: 'home' }, language),
          },
          {
            '@type': 'ListItem',
            position: 2,
            name: area?.title[language],
            item: fullLinkTo({ kind: 'area', id: explainer.area }, language),
          },
          { '@type': 'ListItem', position: 3, name: title, item: url },
        ],
      },
    ],
  };
}
