import { describe, expect, inject, test } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { paperName } from '../../src/language/place-name.ts';
import { addressOf } from '../../src/registry/addresses.ts';
import { builtSearch } from '../search/built-names.ts';
import { builtContent } from '../setup/pages.ts';

const content = builtContent();
const search = builtSearch(inject('dist'), 'vi');

/** Every name of a unit before the merger, with the address of the commune of today. */
const former = [...content.places.communes.values()].flatMap((commune) =>
  commune.formedFrom.flatMap((unit) =>
    [unit, ...(unit.older ?? [])].map(
      (each) => [paperName(each), addressOf(content, { kind: 'commune', id: commune.id }, 'vi', '/')] as const,
    ),
  ),
);

describe('the search leads from a name of before to the commune of today', () => {
  test('there are more than 121 of them', () => {
    expect(former.length).toBeGreaterThan(121);
  });

  test.each(former)('%s: %s', (name, address) => {
    const found = (typed: string): string[] => search.answer(typed).results.map(({ url }) => url);
    expect(found(name).slice(0, 3)).toContain(address);
    // Without marks a name may be a word too: "chau" is also "cháu".
    expect(found(fold(name))).toContain(address);
  });
});
