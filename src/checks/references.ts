import type { Content } from '../registry/content.ts';
import type { Problem } from '../schema/problem.ts';
import { changeReferences } from './references/changes.ts';
import { documentReferences } from './references/documents.ts';
import { explainerReferences } from './references/explainers.ts';
import { figureReferences } from './references/figures.ts';
import { lifeEventReferences } from './references/life-events.ts';
import { linkReferences } from './references/links.ts';
import { situationReferences } from './references/situations.ts';
import { tagReferences } from './references/tags.ts';

/** Finds everything that points to something that is not there. */
export const references = (content: Content): Problem[] =>
  [
    figureReferences,
    tagReferences,
    linkReferences,
    explainerReferences,
    documentReferences,
    changeReferences,
    lifeEventReferences,
    situationReferences,
  ].flatMap((check) => check(content));
