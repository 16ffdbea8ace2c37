import { periodOn } from '../policy/figures.ts';
import { addDays } from '../policy/iso-date.ts';
import { revisionOf, type Revision } from '../policy/revision.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { PageRef } from './addresses.ts';
import { releasedAs } from './archive.ts';
import { content, settings } from './site.ts';

/** A page that has a revision of its own, and can be cited. */
export type CitablePage =
  | { kind: 'explainer' | 'figure' | 'table' | 'commune' | 'page'; id: string }
  | { kind: 'document'; number: string }
  | { kind: 'statistics' | 'commitments' };

const citableKinds: ReadonlySet<string> = new Set<CitablePage['kind']>([
  'explainer',
  'figure',
  'table',
  'document',
  'commune',
  'page',
  'statistics',
  'commitments',
]);

export const isCitable = (page: PageRef): page is CitablePage => citableKinds.has(page.kind);

type History = { id: string; periods: readonly { from: IsoDate; to?: IsoDate | undefined }[] };

/** Which value of a history a page shows today, and since when it does: a later one takes its place without an edit. */
function standing(history: History): { shown: string; since: IsoDate | undefined } {
  const { state, period } = periodOn(history, settings.asOf);
  const ended = state === 'ended' && period.to !== undefined ? addDays(period.to, 1) : undefined;
  return { shown: `${state} ${period.from}`, since: state === 'current' ? period.from : ended };
}

const latest = (...days: (IsoDate | undefined)[]): IsoDate =>
  days.reduce<IsoDate>((newest, day) => (day !== undefined && day > newest ? day : newest), '');

/** A revision of what was written, and of which values of the histories in it are shown today. */
function withStandings(date: IsoDate, parts: string[], histories: (History | undefined)[]): Revision {
  const standings = histories.flatMap((history) => (history === undefined ? [] : [standing(history)]));
  return revisionOf(latest(date, ...standings.map(({ since }) => since)), [
    ...parts,
    ...standings.map(({ shown }) => shown),
  ]);
}

function found<T>(entry: T | undefined, { kind }: CitablePage): T {
  if (entry === undefined) throw new Error(`there is no such ${kind}`);
  return entry;
}

/** Of what nobody dates, like the register's entry on a document: it is as new as the day of its release, or today. */
function undated(page: CitablePage, said: unknown): Revision {
  const revision = revisionOf(settings.asOf, [JSON.stringify(said)]);
  return { ...revision, date: releasedAs(pageId(page), revision.hash)?.version.slice(0, 10) ?? revision.date };
}

function work(page: CitablePage): Revision {
  switch (page.kind) {
    case 'explainer':
    case 'page': {
      const { revision, uses } = found((page.kind === 'page' ? content.pages : content.explainers).get(page.id), page);
      return withStandings(
        revision.date,
        [revision.hash],
        [...uses.figures.map((id) => content.figures.get(id)), ...uses.tables.map((id) => content.tables.get(id))],
      );
    }
    case 'figure': {
      const figure = found(content.figures.get(page.id), page);
      return withStandings(periodOn(figure, settings.asOf).period.checked, [JSON.stringify(figure)], [figure]);
    }
    case 'table': {
      const table = found(content.tables.get(page.id), page);
      return withStandings(periodOn(table, settings.asOf).period.checked, [JSON.stringify(table)], [table]);
    }
    case 'commune': {
      const commune = found(content.places.communes.get(page.id), page);
      const wage = content.figures.get(`minimum-wage-region-${commune.wageRegion}`);
      const { matters } = content.places;
      return withStandings(
        commune.checked,
        [JSON.stringify([commune, wage?.periods, [...matters], [...content.offices]])],
        [wage],
      );
    }
    case 'document': {
      const document = found(content.documents.get(page.number), page);
      return undated(page, document);
    }
    case 'statistics': {
      const statistics = [...content.statistics.values()];
      const points = statistics.flatMap(({ series }) => Object.values(series).flatMap((each) => each.points));
      return revisionOf(latest(...points.map(({ checked }) => checked)), [JSON.stringify(statistics)]);
    }
    case 'commitments':
      return undated(page, [content.commitments, ...content.statements]);
  }
}

/**
 * `figure:base-salary`: what a page is called on the command line and in the archive. The pages there is one of are
 * called like those about the site: `page:statistics`.
 */
export function pageId(page: CitablePage): string {
  switch (page.kind) {
    case 'document':
      return `document:${page.number}`;
    case 'statistics':
    case 'commitments':
      return `page:${page.kind}`;
    default:
      return `${page.kind}:${page.id}`;
  }
}

const done = new Map<string, Revision>();

/**
 * The version of a page: the day it last came to say something else, by an edit or because a figure on it came into
 * force or ended, and a fingerprint of what it says.
 * @throws {Error} when there is no such page
 */
export function pageRevision(page: CitablePage): Revision {
  const key = pageId(page);
  const revision = done.get(key) ?? work(page);
  done.set(key, revision);
  return revision;
}
