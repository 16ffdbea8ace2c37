import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, inject, test } from 'vitest';
import { testUrl } from '../setup/build-site.ts';
import { expectNone } from '../setup/none.ts';
import { filesOf, pagesOf, type BuiltPage } from '../setup/pages.ts';

const dist = inject('dist');
const cited = pagesOf(dist).filter(({ html }) => html.includes('id="cite"'));

/** What a page says to a reference manager in its head. */
const told = ({ $ }: BuiltPage, name: string): string | undefined => $(`head meta[name="${name}"]`).attr('content');

test('every page that states facts can be cited', () => {
  const kinds = /^\/(?:en\/)?(?:so-lieu|figures|van-ban|documents|xa-phuong|communes)\/[^/]+\/$/;
  const paths = new Set(cited.map(({ path }) => path));
  expect(paths.size).toBeGreaterThan(2000);
  expectNone(
    pagesOf(dist)
      .map(({ path }) => path)
      .filter((path) => kinds.test(path) && !paths.has(path)),
  );
});

test('the head tells Zotero title, author, date, language and address', () => {
  expectNone(
    cited.flatMap((page) =>
      [
        (told(page, 'DC.title') ?? '') === '' ? 'DC.title' : '',
        told(page, 'DC.creator') === 'An sinh Vĩnh Phúc' ? '' : 'DC.creator',
        /^\d{4}-\d\d-\d\d$/.test(told(page, 'DC.date') ?? '') ? '' : 'DC.date',
        told(page, 'citation_date') === told(page, 'DC.date') ? '' : 'citation_date',
        told(page, 'DC.language') === page.language ? '' : 'DC.language',
        told(page, 'citation_language') === page.language ? '' : 'citation_language',
        told(page, 'citation_public_url')?.startsWith(`${testUrl}/`) === true ? '' : 'citation_public_url',
        // These would make it an article of a journal, by a person called Phúc.
        told(page, 'citation_title') === undefined ? '' : 'citation_title',
        told(page, 'citation_author') === undefined ? '' : 'citation_author',
      ].flatMap((name) => (name === '' ? [] : [`${page.path}: ${name}`])),
    ),
  );
});

test('the text of the forms is there without a script, and says what the head says', () => {
  expectNone(
    cited.flatMap((page) => {
      const text = page.$('#cite .cite').text();
      return [told(page, 'DC.title'), told(page, 'citation_public_url'), 'Last modified', '. (20'].flatMap((part) =>
        part === undefined || text.includes(part) ? [] : [`${page.path}: ${part}`],
      );
    }),
  );
});

describe('files for reference managers', () => {
  const linked = cited.map((page) => ({
    page,
    files: page
      .$('#cite a[href^="/trich-dan/"]')
      .toArray()
      .map((link) => page.$(link).attr('href') ?? ''),
  }));

  test('three stand beside each page, shared by both languages, and none is left over', () => {
    expectNone(linked.flatMap(({ page, files }) => (files.length === 3 ? [] : [page.path])));
    const written = filesOf(dist).filter((file) => file.startsWith('/trich-dan/'));
    expect([...new Set(linked.flatMap(({ files }) => files))].sort()).toEqual(written);
  });

  // Every fiftieth page: the library is slow, and one template writes them all.
  test.each(linked.filter((_, at) => at % 50 === 0).map(({ page, files }) => [page.path, page, files] as const))(
    'those of %s say what the page says',
    (_, page, files) => {
      for (const file of files) {
        const works = new Cite(readFileSync(join(dist, file), 'utf8')).data;
        expect(works).toHaveLength(2);
        expect(works, file).toContainEqual(
          expect.objectContaining({
            title: told(page, 'DC.title'),
            language: page.language,
            URL: told(page, 'citation_public_url'),
            issued: { 'date-parts': [(told(page, 'DC.date') ?? '').split('-').map(Number)] },
          }),
        );
      }
    },
  );
});

test('the base salary is quoted as a newspaper would', () => {
  const page = cited.find(({ path }) => path === '/so-lieu/muc-luong-co-so/');
  expect(page?.$('#cite .cite').first().text()).toBe(
    'Theo Điều 3 khoản 2 Nghị định 161/2026/NĐ-CP, mức lương cơ sở là 2.530.000 đồng/tháng từ ngày 1/7/2026.',
  );
});
