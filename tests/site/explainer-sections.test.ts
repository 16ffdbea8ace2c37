import { expect, inject, test } from 'vitest';
import { pathOf } from '../../src/registry/addresses.ts';
import { sectionNames } from '../../src/schema/explainer.ts';
import { builtContent, explainerPagesOf, pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const explainers = explainerPagesOf(dist);
const own = 'main article section.sec[id], main article .stack > details[id]';

test('every explainer has the same sections in the same order', () => {
  const wrong = explainers.flatMap(({ path, $, explainer }) => {
    const order = [
      ...sectionNames,
      'law',
      ...(explainer.uses.figures.length > 0 ? ['numbers'] : []),
      ...(explainer.uses.terms.length > 0 ? ['words'] : []),
      'changed',
      'cite',
    ];
    const found = $(own)
      .toArray()
      .map((node) => node.attribs['id']);
    return found.join() === order.join() ? [] : [`${path}: ${found.join(', ')}`];
  });
  expectNone(wrong);
});

test('the answer stands before everything else on an explainer', () => {
  const late = explainers.filter(({ $ }) => {
    const answer = $('main h1').next();
    return answer.attr('id') !== 'answer' || answer.text().trim() === '';
  });
  expectNone(late.map(({ path }) => path));
});

test('no section of an explainer is empty', () => {
  const empty = explainers.flatMap(({ path, $ }) =>
    $(own)
      .toArray()
      .filter((node) => $(node).children(':not(h2, summary)').text().trim() === '')
      .map((node) => `${path}: ${node.attribs['id'] ?? ''}`),
  );
  expectNone(empty);
});

test('a section of an explainer has the same address in both languages', () => {
  const sections = (language: 'vi' | 'en') =>
    explainers
      .filter((page) => page.language === language)
      .map(({ explainer, $ }) => ({
        id: explainer.id,
        sections: $(own)
          .toArray()
          .map((node) => node.attribs['id']),
      }));
  expect(sections('en')).toEqual(sections('vi'));
});

test('an explainer lists its own contents', () => {
  const wrong = explainers.flatMap(({ path, $ }) =>
    $('main .toc a')
      .toArray()
      .flatMap((link) => {
        const target = $(`[id="${(link.attribs['href'] ?? '').slice(1)}"]`);
        const heading = target.find('h2').first().text().trim();
        return heading === $(link).text().trim() ? [] : [`${path}: "${$(link).text().trim()}" leads to "${heading}"`];
      }),
  );
  expectNone(wrong);
});

test('every explainer is listed in its area and on the search page', () => {
  const content = builtContent();
  const linksOn = new Map(
    pagesOf(dist).map(({ path, $ }) => [
      path,
      new Set(
        $('main a[href]')
          .toArray()
          .map((node) => node.attribs['href']),
      ),
    ]),
  );
  expectNone(
    explainers.flatMap(({ path, explainer, language }) =>
      ([{ kind: 'area', id: explainer.area }, { kind: 'search' }] as const)
        .map((list) => `/${pathOf(content, list, language)}/`)
        .filter((list) => linksOn.get(list)?.has(path) !== true)
        .map((list) => `${list}: ${path}`),
    ),
  );
});
