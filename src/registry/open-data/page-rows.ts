import { languages } from '../../schema/primitives.ts';
import type { BenefitRow } from '../../schema/open-data/benefits.ts';
import type { DocumentRow } from '../../schema/open-data/documents.ts';
import type { LifeEventRow } from '../../schema/open-data/life-events.ts';
import type { PageRow } from '../../schema/open-data/pages.ts';
import { allPages, type PageRef } from '../addresses.ts';
import { amountInList, dayOf } from '../listings.ts';
import { titleOf } from '../page-titles.ts';
import { versionOf } from '../page-versions.ts';
import { content, usage } from '../site.ts';
import { bothAddresses, bothTexts, maybeTexts } from './address.ts';

export const documentRows = (): DocumentRow[] =>
  [...content.documents.values()].map(({ url, title, note, ...document }) => ({
    ...document,
    title: bothTexts(title),
    official: url,
    note: maybeTexts(note),
    url: bothAddresses({ kind: 'document', number: document.number }),
    figures: usage.figuresByDocument.get(document.number) ?? [],
    explainers: (usage.explainersByDocument.get(document.number) ?? []).map(({ id }) => id),
  }));

export const benefitRows = (): BenefitRow[] =>
  [...content.explainers.values()].flatMap((explainer) => {
    const [vi, en] = languages.map((language) => amountInList(explainer, language));
    return explainer.covers.map((id) => ({
      id,
      explainer: explainer.id,
      area: explainer.area,
      title: bothTexts(explainer.title),
      answer: bothTexts(explainer.answer),
      amount: vi === undefined || en === undefined ? undefined : { vi, en },
      kinds: explainer.kinds,
      situations: explainer.situations,
      scope: explainer.scope,
      updated: explainer.updated,
      figures: explainer.uses.figures,
      documents: explainer.uses.documents,
      url: bothAddresses({ kind: 'explainer', id: explainer.id }),
    }));
  });

export const lifeEventRows = (): LifeEventRow[] =>
  [...content.lifeEvents.values()].map(({ id, title, summary, steps }) => ({
    id,
    title: bothTexts(title),
    summary: bothTexts(summary),
    url: bothAddresses({ kind: 'life-event', id }),
    steps: steps.map((step) => {
      const [vi, en] = [dayOf(step, 'vi').text, dayOf(step, 'en').text];
      return {
        does: bothTexts(step.does),
        explainer: step.explainer,
        office: step.office,
        by: vi === '' || en === '' ? undefined : { vi, en },
      };
    }),
  }));

/** What a page is called within its type: its id, the number of a document, else the type itself. */
function pageId(page: PageRef): string {
  if ('id' in page) return page.id;
  return 'number' in page ? page.number : page.kind;
}

export const pageRows = (): PageRow[] =>
  allPages(content)
    .filter(({ kind }) => kind !== 'not-found')
    .map((page) => {
      const { revision, figures, documents } = versionOf(page);
      return {
        id: pageId(page),
        type: page.kind,
        url: bothAddresses(page),
        title: { vi: titleOf(page, 'vi'), en: titleOf(page, 'en') },
        updated: revision.date,
        revision: revision.hash,
        figures,
        documents,
      };
    });
