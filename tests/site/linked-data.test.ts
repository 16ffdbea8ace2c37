import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { testUrl } from '../setup/build-site.ts';
import { explainerPagesOf, pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const ours = z.string().startsWith(`${testUrl}/`);

const site = z.object({ '@type': z.literal('Organization'), name: z.literal('An sinh Vĩnh Phúc'), url: ours });
const facts = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([
    z.object({
      '@type': z.literal('Article'),
      '@id': ours,
      url: ours,
      headline: z.string().min(1),
      description: z.string().min(1),
      inLanguage: z.enum(['vi', 'en']),
      datePublished: z.iso.date(),
      dateModified: z.iso.date(),
      version: z.string(),
      author: site,
      publisher: site,
      isBasedOn: z.array(z.object({ '@type': z.literal('Legislation'), name: z.string().min(1), url: ours })).min(1),
    }),
    z.object({
      '@type': z.literal('BreadcrumbList'),
      itemListElement: z
        .array(
          z.object({
            '@type': z.literal('ListItem'),
            position: z.number(),
            name: z.string().min(1),
            item: ours,
          }),
        )
        .length(3),
    }),
  ]),
});

const dataOf = (text: string): unknown => JSON.parse(text);

test.each(['vi', 'en'] as const)(
  'every explainer in "%s" tells machines what it is and where it stands',
  (language) => {
    const pages = explainerPagesOf(dist).filter((page) => page.language === language);
    expect(pages.length).toBeGreaterThan(0);
    for (const { $, path } of pages) {
      const scripts = $('script[type="application/ld+json"]');
      expect(scripts.length, path).toBe(1);
      const [article, trail] = facts.parse(dataOf(scripts.text()))['@graph'];
      expect(article['@id'], path).toBe(testUrl + path);
      expect(article.inLanguage, path).toBe(language);
      expect(article.headline, path).toBe($('h1').text());
      // What machines, messengers and people are told of the page is one record.
      const head = (selector: string): string | undefined => $(`head ${selector}`).attr('content');
      expect(head('meta[name="description"]'), path).toBe(article.description);
      expect(head('meta[property="og:description"]'), path).toBe(article.description);
      expect(head('meta[property="og:title"]'), path).toBe(article.headline);
      expect(head('meta[property="og:url"]'), path).toBe(article.url);
      expect($('head link[rel="canonical"]').attr('href'), path).toBe(article.url);
      expect($('#cite').text(), path).toContain(article.version);
      expect(article.version.startsWith(`${article.dateModified}-`), path).toBe(true);
      expect(article.datePublished <= article.dateModified, path).toBe(true);
      expect(trail.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3]);
      expect(trail.itemListElement.at(-1)?.item).toBe(testUrl + path);
    }
  },
);

test('a law is cited once in the data for machines', () => {
  const twice = explainerPagesOf(dist).flatMap(({ path, $ }) => {
    const { '@graph': graph } = z
      .object({ '@graph': z.array(z.object({ isBasedOn: z.array(z.object({ name: z.string() })).optional() })) })
      .parse(dataOf($('script[type="application/ld+json"]').text()));
    const names = graph.flatMap(({ isBasedOn = [] }) => isBasedOn.map(({ name }) => name));
    return names.length === new Set(names).size ? [] : [path];
  });
  expectNone(twice);
});

test('we never say that we are a part of the state', () => {
  const posing = pagesOf(dist).filter(({ html }) => /GovernmentOrganization|GovernmentService/.test(html));
  expectNone(posing.map(({ path }) => path));
});

test('all data for machines is valid JSON', () => {
  for (const { $, path } of pagesOf(dist))
    for (const script of $('script[type="application/ld+json"]').toArray())
      expect(() => dataOf($(script).text()), path).not.toThrow();
});
