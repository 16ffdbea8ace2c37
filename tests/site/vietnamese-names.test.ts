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

test('an English page gives the Vietnamese of each of its terms', () => {
  const unmarked = english.flatMap(({ path, $, explainer }) =>
    explainer.uses.terms.flatMap((id) => {
      const term = content.glossary.get(id)?.term.vi ?? '';
      return words($(`#t-${id} dt`).text())
        .toLowerCase()
        .includes(term.toLowerCase())
        ? []
        : [`${path}: ${term}`];
    }),
  );
  expectNone(unmarked);
});

test('the English glossary gives the Vietnamese name of each term', () => {
  const glossary = pages.get(`/${pathOf(content, { kind: 'glossary' }, 'en')}/`);
  const unmarked = [...content.glossary].filter(
    ([id, { term }]) =>
      !words(glossary?.$(`#${id} dt`).text() ?? '')
        .toLowerCase()
        .includes(term.vi.toLowerCase()),
  );
  expectNone(unmarked.map(([id]) => id));
});

test('the Vietnamese glossary says each term once, in Vietnamese', () => {
  const glossary = pages.get(`/${pathOf(content, { kind: 'glossary' }, 'vi')}/`);
  expectNone(
    [...content.glossary].flatMap(([id, { term }]) =>
      words(glossary?.$(`#${id} dt`).text() ?? '') === term.vi ? [] : [id],
    ),
  );
});

test('no Vietnamese word stands unmarked on an English page', () => {
  const unmarked = [...pages.values()]
    .filter(({ language }) => language === 'en')
    .flatMap(({ path, $ }) => {
      const body = $('body').clone();
      body.find('script, svg, [lang="vi"]').remove();
      const found = /.{0,20}[à-ãè-êìíò-õùúýăđĩũơư\u1EA0-\u1EF9].{0,20}/iu.exec(body.text().normalize('NFC'));
      return found === null ? [] : [`${path}: ${found[0]}`];
    });
  expectNone(unmarked);
});

test('no sentence on a Vietnamese page is English', () => {
  const english = [...pages.values()]
    // The names of units and columns in the open data are English.
    .filter(({ language, path }) => language === 'vi' && path !== '/du-lieu/')
    .flatMap(({ path, $ }) => {
      const body = $('main').clone();
      body.find('script, [lang="en"], .cite').remove();
      const found =
        /.{0,30}\b(?:the|of|and|with|from|which|copy|read)\b.{0,30}\b(?:the|of|and|with|from|which|text|in)\b.{0,20}/u.exec(
          // An address is no sentence, though "the" (a card) is a Vietnamese word in many.
          body
            .text()
            .replaceAll(/https?:\S+/g, '')
            .replaceAll(/\s+/g, ' '),
        );
      return found === null ? [] : [`${path}: ${found[0]}`];
    });
  expectNone(english);
});

test('the English page of a document gives its Vietnamese title, marked as Vietnamese', () => {
  const unmarked = [...content.documents.values()].filter(({ number, title }) => {
    const page = pages.get(`/${pathOf(content, { kind: 'document', number }, 'en')}/`);
    return !words(page?.$('main [lang="vi"]').text() ?? '').includes(words(title.vi));
  });
  expectNone(unmarked.map(({ number }) => number));
});
