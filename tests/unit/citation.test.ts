import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apa, bibtex, chicago, citationFormats, cslItem, ris, type Citation } from '../../src/policy/citation.ts';

const english: Citation = {
  key: 'figure-premium-rate-en',
  language: 'en',
  title: 'Premium rate: 4.5%',
  titleInEnglish: undefined,
  site: 'An sinh Vĩnh Phúc',
  date: '2026-11-24',
  published: '2026-11-24',
  version: '2026-11-24-65d43424',
  page: 'https://an-sinh.test/en/figures/premium-rate/',
  permanent: undefined,
  law: 'Article 6 of Decree No. 188/2025/NĐ-CP of the Government, “Decree detailing the Law on Health Insurance”',
};
const vietnamese: Citation = {
  ...english,
  key: 'figure-premium-rate-vi',
  language: 'vi',
  title: 'Tỷ lệ đóng bảo hiểm y tế: 4,5%',
  titleInEnglish: 'Premium rate: 4.5%',
  page: 'https://an-sinh.test/so-lieu/ty-le-dong/',
  permanent: 'https://an-sinh.test/v/2026-11-24-65d43424/so-lieu/ty-le-dong/',
  law: 'Điều 6 Nghị định số 188/2025/NĐ-CP của Chính phủ',
};

/** What the library reads in a text, without its notes on how it read it. */
const readBack = (text: string): Record<string, unknown>[] => new Cite(text, { generateGraph: false }).data;

/** What every format must hand over. */
const told = ({ title, date, site, language, law, permanent, page }: Citation) => ({
  title,
  publisher: site,
  language,
  note: law,
  URL: permanent ?? page,
  issued: { 'date-parts': [date.split('-').map(Number)] },
});

describe.each([
  ['in English', english],
  ['in Vietnamese, of a released version', vietnamese],
])('a page %s', (_, citation) => {
  test('is read back from BibTeX, author and version too', () => {
    expect(readBack(bibtex(citation))).toEqual([
      expect.objectContaining({
        ...told(citation),
        id: citation.key,
        // The family name of nobody: a name in double braces is not split.
        author: [{ family: 'An sinh Vĩnh Phúc' }],
        version: citation.version,
      }),
    ]);
  });

  test('is read back from RIS, author and version too', () => {
    expect(readBack(ris(citation))).toEqual([
      expect.objectContaining({
        ...told(citation),
        id: citation.key,
        type: 'webpage',
        author: [{ literal: 'An sinh Vĩnh Phúc' }],
        edition: citation.version,
      }),
    ]);
  });

  test('is read back from CSL-JSON as it stands', () => {
    const [item] = readBack(JSON.stringify([cslItem(citation)]));
    expect(item).toEqual(cslItem(citation));
    expect(item).toEqual(expect.objectContaining(told(citation)));
  });
});

test.each(['bib', 'ris', 'json'] as const)('a .%s file holds both languages', (ending) => {
  const read = readBack(citationFormats[ending]([vietnamese, english]));
  expect(read.map(({ title }) => title)).toEqual([vietnamese.title, english.title]);
});

test('any title and any law survive BibTeX and RIS', () => {
  const text = fc
    .stringMatching(/^[\p{L}\d%&#$_{}~^\\.,:;“”()/-]+(?: [\p{L}\d%&#$_{}~^\\.,:;“”()/-]+){0,5}$/u)
    // Marks that stand alone are folded into their letter on the way.
    .map((written) => written.normalize('NFC'))
    .filter((written) => !/\p{M}/u.test(written));
  fc.assert(
    fc.property(text, text, (title, law) => {
      const citation = { ...english, title, law };
      for (const written of [bibtex(citation), ris(citation)])
        expect(readBack(written)[0]).toEqual(expect.objectContaining({ title, note: law }));
    }),
  );
});

test('RIS ends its lines as the format asks', () => {
  expect(
    ris(english)
      .split('\r\n')
      .every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line) || line === ''),
  ).toBe(true);
  expect(ris(english)).toMatch(/\r\nER {2}- \r\n$/);
});

describe('APA', () => {
  test('is what a citation processor makes of the same item, with the version added', () => {
    // APA leaves out the name of a site that is also the author, which the processor cannot know.
    const item = { ...cslItem(english), 'container-title': undefined, publisher: undefined };
    const made = new Cite(item).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' }).trim();
    expect(apa(english).replace(' (Version 2026-11-24-65d43424)', '')).toBe(made);
  });

  test('puts the English of a Vietnamese title in brackets, and cites the permanent address, which names the version', () => {
    expect(apa(vietnamese)).toBe(
      'An sinh Vĩnh Phúc. (2026, November 24). Tỷ lệ đóng bảo hiểm y tế: 4,5% [Premium rate: 4.5%]. https://an-sinh.test/v/2026-11-24-65d43424/so-lieu/ty-le-dong/',
    );
  });
});

describe('Chicago', () => {
  test('cites a page in English', () => {
    expect(chicago(english)).toBe(
      'An sinh Vĩnh Phúc. “Premium rate: 4.5%.” Version 2026-11-24-65d43424. Last modified November 24, 2026. https://an-sinh.test/en/figures/premium-rate/.',
    );
  });

  test('gives a question no second full stop', () => {
    expect(chicago({ ...english, title: 'Who gets a free card?' })).toContain('“Who gets a free card?” Version');
  });
});
