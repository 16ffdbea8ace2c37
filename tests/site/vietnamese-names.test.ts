import { inject, test } from 'vitest';
import { pathOf } from '../../src/registry/addresses.ts';
import { builtContent, explainerPagesOf, pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const content = builtContent();
const english = explainerPagesOf(dist).filter(({ language }) => language === 'en');
const pages = new Map(pagesOf(dist).map((page) => [page.path, page]));
const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('an English page marks the Vietnamese name of each paper as Vietnamese', () => {
  const unmarked = english.flatMap(({ path, $, explainer }) => {
    const marked = words($('#papers [lang="vi"]').text());
    return (explainer.papers ?? []).flatMap(({ name, form }) =>
      [name.vi.replaceAll(/\{[^}]*\}.*/g, ''), form ?? ''].flatMap((part) =>
        marked.includes(words(part)) ? [] : [`${path}: ${part}`],
      ),
    );
  });
  expectNone(unmarked);
});

test('an English page marks the Vietnamese of each of its terms as Vietnamese', () => {
  const unmarked = english.flatMap(({ path, $, explainer }) =>
    explainer.uses.terms.flatMap((id) => {
      const term = content.glossary.get(id)?.term.vi ?? '';
      return words($(`#t-${id} [lang="vi"]`).text()) === term ? [] : [`${path}: ${term}`];
    }),
  );
  expectNone(unmarked);
});

test.each([
  ['vi', 'en'],
  ['en', 'vi'],
] as const)('the "%s" glossary marks the names in "%s"', (language, other) => {
  const glossary = pages.get(`/${pathOf(content, { kind: 'glossary' }, language)}/`);
  const unmarked = [...content.glossary].filter(
    ([id, { term }]) => words(glossary?.$(`#${id} dt [lang="${other}"]`).text() ?? '') !== term[other],
  );
  expectNone(unmarked.map(([id]) => id));
});

test('the English page of a document gives its Vietnamese title, marked as Vietnamese', () => {
  const unmarked = [...content.documents.values()].filter(({ number, title }) => {
    const page = pages.get(`/${pathOf(content, { kind: 'document', number }, 'en')}/`);
    return !words(page?.$('main [lang="vi"]').text() ?? '').includes(words(title.vi));
  });
  expectNone(unmarked.map(({ number }) => number));
});
