import type { CommitmentRow, SourceRow, StatisticDataRow } from '../../schema/open-data/province.ts';
import type { Bilingual } from '../../schema/primitives.ts';
import type { Statistic } from '../content.ts';
import { content } from '../site.ts';
import { statisticText } from '../statistics.ts';
import { bothAddresses } from './address.ts';

const both = ({ vi, en }: Bilingual, own?: Statistic): Bilingual => ({
  vi: statisticText(vi, 'vi', own),
  en: statisticText(en, 'en', own),
});

/** By what a value was counted. @throws {Error} when its statistic does not say */
function definitionOf({ id, definitions }: Statistic, key: string): Bilingual {
  const found = definitions[key];
  if (found === undefined) throw new Error(`the statistic ${id} has no definition ${key}`);
  return found;
}

export const statisticRows = (): StatisticDataRow[] =>
  [...content.statistics.values()].map((statistic) => ({
    id: statistic.id,
    area: statistic.area,
    title: both(statistic.title, statistic),
    label: statistic.label,
    unit: statistic.unit,
    note: statistic.note === undefined ? undefined : both(statistic.note, statistic),
    url: bothAddresses({ kind: 'statistics' }, `#${statistic.id}`),
    points: Object.entries(statistic.series).flatMap(([series, { name, place, points }]) =>
      points.map(({ definition, documents = [], sources = [], ...point }) => ({
        series,
        name,
        place,
        ...point,
        definition: definitionOf(statistic, definition),
        documents,
        sources,
      })),
    ),
  }));

export const commitmentRows = (): CommitmentRow[] =>
  [...content.statements.values()].map(({ id, kind, area, says, outcome, followed, explainers }) => ({
    id,
    kind,
    area,
    says: both(says),
    outcome,
    followed: followed.map(({ on, says: text, documents = [], sources = [], statistic }) => ({
      on,
      says: both(text),
      documents,
      sources,
      statistic,
    })),
    explainers,
    url: bothAddresses({ kind: 'commitments' }, `#${id}`),
  }));

export const sourceRows = (): SourceRow[] =>
  [...content.sources].map(([id, { url, ...source }]) => ({ id, ...source, address: url }));
