import { inject, test } from 'vitest';
import { filesOf, pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const pages = pagesOf(dist).map(({ path, $ }) => {
  const seen = [$('title').text(), $('meta[name="description"]').attr('content') ?? '', $('body').text()];
  const spoken = $('[aria-label], [alt], [title]')
    .toArray()
    .map(({ attribs }) => `${attribs['aria-label'] ?? ''} ${attribs['alt'] ?? ''} ${attribs['title'] ?? ''}`);
  return { path, text: [...seen, ...spoken].join('\n') };
});

test.each([
  ['notes to ourselves', /\b(?:TODO|FIXME|XXX|TBD)\b/],
  ['promises of text to come', /coming soon|lorem ipsum|placeholder|sắp có bài|đang viết/i],
  ['values that are missing', /\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b/],
  ['figures that were not filled in', /(?<!= )\{[a-z][a-z0-9-]*(?:@[\d-]+)?(?:\|[a-z]+)?\}/],
  ['tags that were not turned into text', /<\/?(?:Figure|Law|Term|Section|Note|Table|Work|Suppose|Snippet)\b/],
  ['links that were not resolved', /\]\((?:explainer|figure|document|page|term):/],
  ['folders of the machine it was made on', /(?:^|[\s"'(=])\/(?:work|home|tmp|root|Users)\//m],
  ['Markdown that was not turned into text', /\*\*\S|^#{2,} /m],
])('no page shows %s', (_, pattern) => {
  const traces = pages.flatMap(({ path, text }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}: ${text.slice(Math.max(0, found.index - 30), found.index + 50)}`];
  });
  expectNone(traces);
});

test('no address of a page is one of our own schemes', () => {
  const unresolved = pagesOf(dist).flatMap(({ path, $ }) =>
    $('a[href]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '')
      .filter((href) => /^(?:explainer|figure|document|page|term):/.test(href))
      .map((href) => `${path}: ${href}`),
  );
  expectNone(unresolved);
});

test('nothing is shipped that nobody asks for', () => {
  const known = [
    /^\/(?:[\w-]+\/)*index\.html$/,
    /^\/404\.html$/,
    /^\/_headers$/,
    /^\/robots\.txt$/,
    /^\/sitemap\.xml$/,
    /^\/icon\.svg$/,
    /^\/icon-[\w-]+\.png$/,
    /^\/(?:en\/)?manifest\.webmanifest$/,
    /^\/_astro\/(?:calculators\/)?[\w.-]+\.(?:js|css)$/,
    /^\/_astro\/(?:names-|finder-|changes-|saved\/)[\w.-]+\.json$/,
    /^\/sw\.js$/,
    /^\/qr\/[\w/-]+\.svg$/,
    /^\/trich-dan\/[\w.@-]+\.(?:bib|ris|json|txt)$/,
    /^\/pagefind\//,
    /^\/(?:[\w-]+\/)+feed\.atom$/,
    /^\/share\/[0-9a-f]{10}\.png$/,
    /^\/data\/(?:schema\/|figures\/)?[\w-]+\.(?:json|csv)$/,
  ];
  expectNone(filesOf(dist).filter((file) => !known.some((pattern) => pattern.test(file))));
});
