import { inject, test } from 'vitest';
import { isNotFound, pagesOf, type BuiltPage } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const pages = pagesOf(inject('dist'));
const wrong = (isRight: (page: BuiltPage) => boolean): string[] =>
  pages.filter((page) => !isRight(page)).map(({ path }) => path);

test('a page has one main heading, inside its main part', () => {
  expectNone(wrong(({ $ }) => $('h1').length === 1 && $('main h1').length === 1));
});

test('headings go down one level at a time', () => {
  const skips = pages.flatMap(({ path, $ }) => {
    const headings = $('h1, h2, h3, h4, h5, h6').toArray();
    return headings.flatMap((node, index) => {
      const level = Number(node.tagName.slice(1));
      const before = Number(headings[index - 1]?.tagName.slice(1) ?? 0);
      return level > before + 1 ? [`${path}: "${$(node).text().trim()}" is h${level} after h${before}`] : [];
    });
  });
  expectNone(skips);
});

test('no heading is empty', () => {
  const empty = pages.flatMap(({ path, $ }) =>
    $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .flatMap((node) => ($(node).text().trim() === '' ? [path] : [])),
  );
  expectNone(empty);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ path, $ }) => {
    const ids = $('[id]')
      .toArray()
      .map((node) => node.attribs['id'] ?? '');
    return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
  expectNone(twice);
});

test('labels and descriptions are given by elements that exist', () => {
  const dangling = pages.flatMap(({ path, $ }) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'for'].flatMap((name) =>
      $.root()
        .find(`[${name}]`)
        .toArray()
        .flatMap((node) => (node.attribs[name] ?? '').split(/\s+/))
        .flatMap((id) => ($(`[id="${id}"]`).length === 1 ? [] : [`${path}: ${name}="${id}"`])),
    ),
  );
  expectNone(dangling);
});

test('every page has a title and a description', () => {
  expectNone(
    wrong(
      ({ $ }) =>
        $('head title').text().trim() !== '' &&
        ($('head meta[name="description"]').attr('content') ?? '').trim() !== '',
    ),
  );
});

test.each(['vi', 'en'] as const)('no two pages in "%s" share a title', (language) => {
  const titles = pages
    .filter((page) => page.language === language && !isNotFound(page))
    .map(({ path, $ }) => ({ path, title: $('head title').text() }));
  const shared = titles.filter(({ title }, index) => titles.findIndex((each) => each.title === title) !== index);
  expectNone(shared.map(({ path, title }) => `${path}: ${title}`));
});

test('a page fits the width of a phone and may be zoomed', () => {
  expectNone(
    wrong(({ $ }) => $('head meta[name="viewport"]').attr('content') === 'width=device-width, initial-scale=1'),
  );
});

test('the first link of a page skips to its main part', () => {
  expectNone(wrong(({ $ }) => $('body a').first().attr('href') === '#main' && $('main#main').length === 1));
});

test('every link and button has a name', () => {
  const nameless = pages.flatMap(({ path, $ }) =>
    $('a[href], button')
      .toArray()
      .flatMap((node) => {
        const named = $(node).text().trim() !== '' || (node.attribs['aria-label'] ?? '').trim() !== '';
        return named ? [] : [`${path}: ${$.html(node).slice(0, 120)}`];
      }),
  );
  expectNone(nameless);
});

test('no link is called only by a number', () => {
  // On the pages of figures the numbers of a table lead to their days and versions; its heads say what they are.
  const bare = pages
    .filter(({ path }) => !/^\/(?:so-lieu|en\/figures)\/./.test(path))
    .flatMap(({ path, $ }) =>
      $('main a[href]')
        .toArray()
        .flatMap((node) => {
          const name = (node.attribs['aria-label'] ?? $(node).text()).trim();
          return /\p{L}/u.test(name) ? [] : [`${path}: "${name}"`];
        }),
    );
  expectNone(bare);
});
