import { queryReader, type ReadQuery } from '../language/query.ts';
import { indexNames } from './names-index.ts';
import { unpackNames, type KnownRecord, type NamesFile } from './search-names.ts';
import { answer, type Answer } from './search-rank.ts';

/** Names as they were read from their files, and how queries are read. */
export type ReadNames = { readQuery: ReadQuery; records: readonly KnownRecord[] };

/** Reads the first file of names. */
export function readNames(file: NamesFile): ReadNames {
  const readQuery = queryReader(file.same ?? { vi: [], en: [] });
  return { readQuery, records: unpackNames(file, readQuery) };
}

/** The names with those of a further file. */
export const addNames = ({ readQuery, records }: ReadNames, file: NamesFile): ReadNames => ({
  readQuery,
  records: [...records, ...unpackNames(file, readQuery)],
});

/** The search by names. */
export type NameSearch = {
  answer: (query: string) => Answer;
  /** The record of a page, by its address. */
  at: (url: string) => KnownRecord | undefined;
};

/** Makes the search of names that were read. */
export function nameSearch({ readQuery, records }: ReadNames): NameSearch {
  const names = indexNames(records);
  return {
    answer: (query) => answer(readQuery(query), names),
    at: (url) => records.find((record) => record.url === url),
  };
}
