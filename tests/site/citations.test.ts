import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { testUrl } from '../setup/build-site.ts';
import { expectNone } from '../setup/none.ts';
import { filesOf, pagesOf, type BuiltPage } from '../setup/pages.ts';

// Thousands of pages are looked at here: as text, for parsed all at once they would not fit into memory.

const dist = inject('dist');
const cited = pagesOf(dist).filter(({ html }) => html.includes(' id="cite"'));

const onADay = /\/\d{4}-\d\d-\d\d\/$/;

/** What a page says to a reference manager in its head, as it is written there. */
const written = ({ html }: BuiltPage, name: string): string | undefined =>
  new RegExp(`<meta name="${name.replace('.', '\\.')}" content="([^"]*)"`).exec(html)?.[1];
const told = (page: BuiltPage, name: string): string => load(written(page, name) ?? '', null, false).text();

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
        (written(page, 'DC.title') ?? '') === '' ? 'DC.title' : '',
        // Without the comma, Zotero takes it for a person called Phúc.
        written(page, 'DC.creator') === 'An sinh Vĩnh Phúc,' ? '' : 'DC.creator',
        /^\d{4}-\d\d-\d\d$/.test(written(page, 'DC.date') ?? '') ? '' : 'DC.date',
        written(page, 'citation_date') === written(page, 'DC.date') ? '' : 'citation_date',
        written(page, 'DC.language') === page.language ? '' : 'DC.language',
        written(page, 'citation_language') === page.language ? '' : 'citation_language',
        written(page, 'citation_public_url')?.startsWith(`${testUrl}/`) === true ? '' : 'citation_public_url',
        // These would make it an article of a journal, by a person called Phúc.
        written(page, 'citation_title') === undefined ? '' : 'citation_title',
        written(page, 'citation_author') === undefined ? '' : 'citation_author',
      ].flatMap((name) => (name === '' ? [] : [`${page.path}: ${name}`])),
    ),
  );
});

test('the forms are there as text, with the address that the head names', () => {
  expectNone(
    cited.flatMap((page) => {
      const section = page.html.slice(page.html.indexOf(' id="cite"'));
      const address = written(page, 'citation_public_url') ?? '?';
      return [`${address}</p>`, '. (20', 'Last modified'].flatMap((part) =>
        section.includes(part) ? [] : [`${page.path}: ${part}`],
      );
    }),
  );
});

describe('files for reference managers', () => {
  const linked = cited.map((page) => ({
    page,
    files: [...page.html.matchAll(/href="(\/trich-dan\/[^"]+)"/g)].map(([, file = '']) => file),
  }));

  const statement = /\/trich-dan\/commitment-/;

  test('four stand beside each page, shared by both languages, and none is left over', () => {
    // The files of a figure are of its value today; its pages on other days have none.
    const wrong = linked.filter(
      ({ page, files }) => files.filter((file) => !statement.test(file)).length !== (onADay.test(page.path) ? 0 : 4),
    );
    expectNone(wrong.map(({ page }) => page.path));
    const all = filesOf(dist).filter((file) => file.startsWith('/trich-dan/'));
    expect([...new Set(linked.flatMap(({ files }) => files))].sort()).toEqual(all);
  });

  // Every hundredth page: the library is slow, and one template writes them all.
  test.each(
    linked.flatMap(({ page: { path }, files: { length } }, at) =>
      at % 100 === 0 && length > 0 ? [[path, at] as const] : [],
    ),
  )('those of %s say what the page says', (_, at) => {
    const { page, files } = linked[at] ?? { page: undefined, files: [] };
    if (page === undefined) throw new Error('there is no such page');
    for (const file of files) {
      if (file.endsWith('.txt') || statement.test(file)) continue;
      const works = new Cite(readFileSync(join(dist, file), 'utf8')).data;
      expect(works).toHaveLength(2);
      expect(works, file).toContainEqual(
        expect.objectContaining({
          title: told(page, 'DC.title'),
          language: page.language,
          URL: told(page, 'citation_public_url'),
          issued: { 'date-parts': [told(page, 'DC.date').split('-').map(Number)] },
        }),
      );
    }
  });
});

test('every point of the article of 2019 is quoted by itself, at its own address', () => {
  const page = cited.find(({ path }) => path === '/tu-nam-2019/');
  if (page === undefined) throw new Error('there is no account since 2019');
  const points = page.$('.said > li').toArray();
  expect(points.length).toBeGreaterThan(30);
  expectNone(
    points.flatMap((point) => {
      const id = page.$('details', point).attr('id') ?? '';
      const says = page.$('h3', point).text().replace(/\.$/, '');
      const sentence = page.$('p.cite', point).first().text();
      const text = readFileSync(join(dist, `trich-dan/commitment-${id}.txt`), 'utf8');
      return [
        sentence.includes(says.slice(1)) ? '' : `${id}: ${sentence}`,
        text.includes(sentence) ? '' : `${id}: the file has another sentence`,
        text.includes(`#${id}`) ? '' : `${id}: the file has no address of it`,
      ].filter((wrong) => wrong !== '');
    }),
  );
});

test('the file of every form says what the page says', () => {
  const text = readFileSync(join(dist, 'trich-dan/explainer-social-pension.txt'), 'utf8');
  for (const heading of ['Câu để trích', 'Căn cứ pháp lý', 'Legal reference', 'BibTeX', 'RIS', 'CSL-JSON'])
    expect(text).toContain(`## ${heading}\n`);
  expect(text).toContain('Luật Bảo hiểm xã hội số 41/2024/QH15');
});

test('the base salary is quoted as a newspaper would', () => {
  const page = cited.find(({ path }) => path === '/so-lieu/muc-luong-co-so/');
  expect(page?.$('#cite .cite').first().text()).toBe(
    'Theo Điều 3 khoản 2 Nghị định 161/2026/NĐ-CP, mức lương cơ sở là 2.530.000 đồng/tháng từ ngày 1/7/2026.',
  );
});
