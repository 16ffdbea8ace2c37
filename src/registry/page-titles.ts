import { calculatorWords } from '../language/calculator-words.ts';
import { documentName } from '../language/document-name.ts';
import { words } from '../language/interface.ts';
import { lookWords } from '../language/look-words.ts';
import { placeName } from '../language/place-name.ts';
import { placeWords } from '../language/place-words.ts';
import { wayWords } from '../language/way-words.ts';
import { calculatorOf } from '../policy/calculators/all.ts';
import type { Language } from '../schema/primitives.ts';
import type { PageRef } from './addresses.ts';
import { cutsOf } from './benefits.ts';
import { content, figure, plainText, table } from './site.ts';

function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
}

/**
 * The title of a page, as messengers show it and as the open data list it.
 * @throws {Error} when there is no such page
 */
export function titleOf(page: PageRef, language: Language): string {
  const w = words[language];
  switch (page.kind) {
    case 'home':
      return w.siteName;
    case 'figures':
    case 'documents':
    case 'glossary':
    case 'search':
    case 'changes':
    case 'offices':
      return w[page.kind];
    case 'coming':
      return wayWords[language].coming;
    case 'benefits':
      return wayWords[language].benefits;
    case 'life-events':
      return wayWords[language].events;
    case 'communes':
      return placeWords[language].communes;
    case 'matters':
      return placeWords[language].matters;
    case 'calculators':
      return calculatorWords[language].calculators;
    case 'look':
      return lookWords[language].look;
    case 'not-found':
      return w.notFoundTitle;
    case 'area':
      return need(content.areas.get(page.id), `area ${page.id}`).title[language];
    case 'benefits-of': {
      const cut = need(
        cutsOf(content).find(({ id }) => id === page.id),
        `list of benefits for ${page.id}`,
      );
      return `${wayWords[language].benefits}: ${cut.label[language]}`;
    }
    case 'life-event':
      return need(content.lifeEvents.get(page.id), `life event ${page.id}`).title[language];
    case 'explainer':
      return plainText(need(content.explainers.get(page.id), `explainer ${page.id}`).title[language], language);
    case 'figure':
      return figure(page.id).label[language];
    case 'table':
      return table(page.id).label[language];
    case 'commune': {
      const commune = need(content.places.communes.get(page.id), `commune ${page.id}`);
      return `${placeName(commune, language)}, ${placeWords[language].province}`;
    }
    case 'calculator':
      return need(calculatorOf(page.id), `calculator ${page.id}`).title[language];
    case 'page':
      return plainText(need(content.pages.get(page.id), `page ${page.id}`).title[language], language);
    case 'document':
      return documentName(need(content.documents.get(page.number), `document ${page.number}`), language);
  }
}
