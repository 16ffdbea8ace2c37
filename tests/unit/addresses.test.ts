import { describe, expect, test } from 'vitest';
import { addressOf, allPages, pathOf, type PageRef } from '../../src/registry/addresses.ts';
import { readContent } from '../../src/registry/read-content.ts';

const { content } = readContent('tests/content/fixture');

describe('where a page lives', () => {
  test.each<[PageRef, string, string]>([
    [{ kind: 'home' }, '/', '/en/'],
    [{ kind: 'area', id: 'health' }, '/bao-hiem-y-te/', '/en/health-insurance/'],
    [{ kind: 'explainer', id: 'card' }, '/bao-hiem-y-te/the/', '/en/health-insurance/card/'],
    [{ kind: 'figures' }, '/so-lieu/', '/en/figures/'],
    [{ kind: 'figure', id: 'base-salary' }, '/so-lieu/luong-co-so/', '/en/figures/base-salary/'],
    [{ kind: 'table', id: 'by-rate' }, '/so-lieu/theo-ty-le/', '/en/figures/by-rate/'],
    [{ kind: 'documents' }, '/van-ban/', '/en/documents/'],
    [{ kind: 'document', number: '1/2025/NĐ-CP' }, '/van-ban/1-2025-nd-cp/', '/en/documents/1-2025-nd-cp/'],
    [{ kind: 'glossary' }, '/thuat-ngu/', '/en/glossary/'],
    [{ kind: 'communes' }, '/xa-phuong/', '/en/communes/'],
    [{ kind: 'commune', id: 'song' }, '/xa-phuong/song/', '/en/communes/song/'],
    [{ kind: 'matters' }, '/ai-giai-quyet/', '/en/who-handles-what/'],
    [{ kind: 'life-events' }, '/khi/', '/en/when/'],
    [{ kind: 'life-event', id: 'losing-the-card' }, '/khi/mat-the/', '/en/when/you-lose-the-card/'],
    [{ kind: 'benefits' }, '/cac-khoan/', '/en/benefits/'],
    [{ kind: 'coming' }, '/sap-thay-doi/', '/en/coming/'],
    [{ kind: 'changes' }, '/thay-doi/', '/en/changes/'],
    [{ kind: 'search' }, '/tim-kiem/', '/en/search/'],
    [{ kind: 'page', id: 'about' }, '/gioi-thieu/', '/en/about/'],
  ])('%j is %s · %s', (ref, vi, en) => {
    expect(addressOf(content, ref, 'vi', '/')).toBe(vi);
    expect(addressOf(content, ref, 'en', '/')).toBe(en);
    expect(addressOf(content, ref, 'vi', '/an-sinh/')).toBe(`/an-sinh${vi}`);
    expect(addressOf(content, ref, 'en', '/an-sinh/')).toBe(`/an-sinh${en}`);
    expect(pathOf(content, ref, 'en')).toBe(en.slice(1, -1));
  });
  test('the page for what is not there is 404.html in Vietnamese, a page of its own in English', () => {
    expect(addressOf(content, { kind: 'not-found' }, 'vi', '/an-sinh/')).toBe('/an-sinh/404.html');
    expect(addressOf(content, { kind: 'not-found' }, 'en', '/an-sinh/')).toBe('/an-sinh/en/404/');
  });
});

test.each<[PageRef, string]>([
  [{ kind: 'explainer', id: 'cards' }, 'there is no explainer cards'],
  [{ kind: 'area', id: 'helth' }, 'there is no area helth'],
  [{ kind: 'figure', id: 'salary' }, 'there is no figure salary'],
  [{ kind: 'table', id: 'by-rates' }, 'there is no table by-rates'],
  [{ kind: 'document', number: '9/2025/NĐ-CP' }, 'there is no document 9/2025/NĐ-CP'],
  [{ kind: 'page', id: 'abuot' }, 'there is no page abuot'],
])('%j has no address: %s', (ref, message) => {
  expect(() => pathOf(content, ref, 'vi')).toThrow(message);
});

describe('all pages', () => {
  const pages = allPages(content);

  test('every page of every kind is there', () => {
    const count = (kind: PageRef['kind']): number => pages.filter((ref) => ref.kind === kind).length;
    expect([
      count('explainer'),
      count('counter-slip'),
      count('figure'),
      count('figure-on'),
      count('table'),
      count('document'),
      count('area'),
      count('page'),
      count('life-event'),
      count('benefits-of'),
    ]).toEqual([2, 2, 7, 4, 1, 2, 1, 1, 1, 2]);
    expect(pages).toHaveLength(23 + 23);
  });

  test('an area without explainers is left out', () => {
    const empty = { ...content, explainers: new Map<never, never>() };
    expect(allPages(empty).filter(({ kind }) => kind === 'area')).toEqual([]);
  });

  test('no two pages share an address, in any language', () => {
    const paths = pages.flatMap((ref) => [pathOf(content, ref, 'vi'), pathOf(content, ref, 'en')]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('every address can be typed on any phone', () => {
    for (const ref of pages)
      for (const language of ['vi', 'en'] as const) expect(pathOf(content, ref, language)).toMatch(/^[a-z0-9/-]*$/);
  });
});
