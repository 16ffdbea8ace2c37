import { inject, test } from 'vitest';
import { pagesOf } from '../setup/pages.ts';
import { resolve } from '../setup/references.ts';
import { expectNone } from '../setup/none.ts';

const pages = pagesOf(inject('dist'));

test.each(['vi', 'en'] as const)(
  'links in a page of "%s" stay in that language unless they say another',
  (language) => {
    const own = pages.filter((page) => page.language === language);
    const strays = own.flatMap((page) => {
      const { $ } = page;
      return $('main a[href], main form[action], footer a[href], #source a[href], header a[href]:not([hreflang])')
        .toArray()
        .flatMap((node) => {
          const address = node.attribs['href'] ?? node.attribs['action'] ?? '';
          const { url, internal } = resolve(page, address);
          const said = $(node).closest('[hreflang], [lang]').attr('hreflang') ?? $(node).closest('[lang]').attr('lang');
          // A version stands below its name, in the language that follows.
          const leadsTo = url.pathname.replace(/^\/v\/[\w-]+/, '').startsWith('/en/') ? 'en' : 'vi';
          // Files for reference managers and the open data hold both languages.
          if (/^\/(?:trich-dan|data)\//.test(url.pathname)) return [];
          return internal && leadsTo !== (said ?? language) ? [`${page.path}: ${address}`] : [];
        });
    });
    expectNone(strays);
  },
);
