import { languages } from '../../schema/primitives.ts';
import type { BenefitRow } from '../../schema/open-data/benefits.ts';
import type { DocumentRow } from '../../schema/open-data/documents.ts';
import type { LifeEventRow } from '../../schema/open-data/life-events.ts';
import type { PageRow } from '../../schema/open-data/pages.ts';
import { allPages, type PageRef } from '../addresses.ts';
import type { Explainer } from '../content.ts';
import { drawnTitle } from '../drawn-titles.ts';
import { amountInList, dayOf } from '../listings.ts';
import { versionOf } from '../page-versions.ts';
import { isCitable, pageId } from '../revisions.ts';
import { content, usage } from '../site.ts';
import { bothAddresses, bothTexts, maybeTexts } from './address.ts';
import { ruleRow } from './rules.ts';

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

/** The guides that cover a benefit; the one that bears its name first, else the first of its area. */
function guidesByBenefit(): Map<string, Explainer[]> {
  const guides = new Map<string, Explainer[]>();
  for (const explainer of [...content.explainers.values()].sort((a, b) => a.order - b.order))
    for (const benefit of explainer.covers) {
      const known = guides.get(benefit) ?? [];
      guides.set(benefit, explainer.id === benefit ? [explainer, ...known] : [...known, explainer]);
    }
  return guides;
}

export const benefitRows = (): BenefitRow[] =>
  [...guidesByBenefit()].flatMap(([id, [explainer, ...others]]) => {
    if (explainer === undefined) return [];
    const [vi, en] = languages.map((language) => amountInList(explainer, language));
    return {
      id,
      explainer: explainer.id,
      others: others.map((other) => other.id),
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
      rule: ruleRow(id),
    };
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

/** What a page is called, as `npm run cite` knows it: `figure:base-salary`; one that stands alone by its type. */
function idOf(page: PageRef): string {
  if (isCitable(page)) return pageId(page);
  if (page.kind === 'figure-on') return `figure:${page.id}@${page.on}`;
  return 'id' in page ? `${page.kind}:${page.id}` : page.kind;
}

export const pageRows = (): PageRow[] =>
  allPages(content)
    .filter(({ kind }) => kind !== 'not-found')
    .map((page) => {
      const { revision, figures, documents } = versionOf(page);
      return {
        id: idOf(page),
        type: page.kind,
        url: bothAddresses(page),
        title: { vi: drawnTitle(page, 'vi'), en: drawnTitle(page, 'en') },
        updated: revision.date,
        revision: revision.hash,
        figures,
        documents,
      };
    });
