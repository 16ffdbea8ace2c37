import type { DatasetName, Rows } from '../../schema/open-data/datasets.ts';
import { figureRows, tableRows } from './number-rows.ts';
import { benefitRows, documentRows, lifeEventRows, pageRows } from './page-rows.ts';
import { communeRows, matterRows, officeRows } from './place-rows.ts';
import { commitmentRows, sourceRows, statisticRows } from './province-rows.ts';
import { changeRows, glossaryRows } from './text-rows.ts';

const makers: { [Name in DatasetName]: () => Rows[Name][] } = {
  figures: figureRows,
  tables: tableRows,
  documents: documentRows,
  benefits: benefitRows,
  pages: pageRows,
  changes: changeRows,
  glossary: glossaryRows,
  communes: communeRows,
  offices: officeRows,
  matters: matterRows,
  'life-events': lifeEventRows,
  statistics: statisticRows,
  commitments: commitmentRows,
  sources: sourceRows,
};

/** The rows of a file of the open data: what `content/` says, on the day of the site. */
export const rowsOf = <Name extends DatasetName>(name: Name): Rows[Name][] => makers[name]();
