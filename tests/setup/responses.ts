import { inject } from 'vitest';
import { headersFor } from '../../src/build/security-headers.ts';
import { styleHashes } from '../../src/build/style-hashes.ts';
import { filesOf } from './pages.ts';

/** What a server must answer to a request. `path` is below the site's base. */
export type ExpectedResponse = {
  what: string;
  path: string;
  status: 200 | 404;
  type: RegExp;
  /** The language of the page, where it is one. */
  language?: 'vi' | 'en';
};

const page = (what: string, path: string, language: 'vi' | 'en', status: 200 | 404 = 200): ExpectedResponse => ({
  what,
  path,
  status,
  type: /^text\/html; ?charset=utf-8$/i,
  language,
});

/** A request of each kind, for the site in a folder. */
export function expectedResponses(folder: string): ExpectedResponse[] {
  const files = filesOf(folder);
  const file = (what: string, pattern: RegExp, type: RegExp): ExpectedResponse => {
    const path = files.find((each) => pattern.test(each));
    if (path === undefined) throw new Error(`the site has no ${what}`);
    return { what, path, status: 200, type };
  };
  return [
    page('the home page', '/', 'vi'),
    page('the English home page', '/en/', 'en'),
    page('an explainer', '/bao-hiem-y-te/the-mien-phi/', 'vi'),
    page('an explainer in English', '/en/health-insurance/free-card/', 'en'),
    page('the search page', '/tim-kiem/', 'vi'),
    page('the English search page', '/en/search/', 'en'),
    page('the search page with a question', '/tim-kiem/?q=tien+gia', 'vi'),
    page('a page that is not there', '/khong-co/', 'vi', 404),
    page('an English page that is not there', '/en/nothing/', 'en', 404),
    page('a page that is not there, without a last slash', '/khong-co', 'vi', 404),
    page('an English page deep down that is not there', '/en/a/b/c/', 'en', 404),
    page('a card for other sites', '/nhung/muc-luong-co-so/', 'vi'),
    page('an English card for other sites', '/en/embed/base-salary/', 'en'),
    file('script', /^\/_astro\/.*\.js$/, /^(?:text|application)\/javascript/),
    file('worker', /^\/sw\.js$/, /^(?:text|application)\/javascript/),
    file('icon', /^\/icon\.svg$/, /^image\/svg\+xml/),
    file('touch icon', /^\/icon-180\.png$/, /^image\/png/),
    file('manifest', /^\/manifest\.webmanifest$/, /^application\/manifest\+json/),
    file('English manifest', /^\/en\/manifest\.webmanifest$/, /^application\/manifest\+json/),
    file('site map', /^\/sitemap\.xml$/, /^(?:text|application)\/xml/),
    file('picture for messengers', /^\/share\/.*\.png$/, /^image\/png/),
    file('feed', /^\/thay-doi\/feed\.atom$/, /^application\/atom\+xml/),
    file('feed of a subject', /^\/en\/health-insurance\/feed\.atom$/, /^application\/atom\+xml/),
    file('names for the search', /^\/_astro\/names-.*\.json$/, /^application\/json/),
    file('open data', /^\/data\/figures\.json$/, /^application\/json/),
    file('open data for spreadsheets', /^\/data\/figures\.csv$/, /^text\/csv; ?charset=utf-8$/i),
    file('BibTeX', /^\/trich-dan\/figure-.*\.bib$/, /^application\/x-bibtex; ?charset=utf-8$/),
    file('RIS', /^\/trich-dan\/figure-.*\.ris$/, /^application\/x-research-info-systems; ?charset=utf-8$/),
    file('CSL-JSON', /^\/trich-dan\/figure-.*\.json$/, /^application\/vnd\.citationstyles\.csl\+json$/),
    file('citations as text', /^\/trich-dan\/figure-.*\.txt$/, /^text\/plain; ?charset=utf-8$/),
    file('schema of open data', /^\/data\/schema\/figures\.json$/, /^application\/json/),
    file('search script', /^\/pagefind\/pagefind\.js$/, /^(?:text|application)\/javascript/),
    file('search index', /^\/pagefind\/wasm\.unknown\.pagefind$/, /./),
  ];
}

/** The headers a response lacks or has otherwise than we mean it, as sentences. */
export function wrongHeaders(path: string, headers: Headers): string[] {
  const meant = headersFor(path.split('?')[0] ?? path, styleHashes(inject('dist')));
  const wronglyDenied = !meant.some(({ name }) => name === 'X-Frame-Options') && headers.has('X-Frame-Options');
  return [
    ...(wronglyDenied ? ['X-Frame-Options: is there'] : []),
    ...meant.flatMap(({ name, value }) => {
      const given = headers.get(name);
      return given === value ? [] : [`${name}: "${given ?? 'missing'}" instead of "${value}"`];
    }),
  ];
}
