import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../../src/language/interface.ts';
import { startBrowser } from '../setup/browser.ts';
import { buildAside } from '../setup/build-site.ts';
import { startNginx } from '../setup/nginx.ts';
import { expectNone } from '../setup/none.ts';
import { filesOf, isNotFound, pagesOf, removeSite } from '../setup/pages.ts';
import { nginxPath } from '../setup/programs.ts';
import { fileFor, referencesOf } from '../setup/references.ts';
import { expectedResponses, wrongHeaders } from '../setup/responses.ts';

describe('a site below a path of another host', () => {
  const [siteUrl, basePath] = ['https://example.org', '/an-sinh/'];
  let folder = '';
  beforeAll(() => {
    folder = buildAside({ SITE_URL: siteUrl, BASE_PATH: basePath, CONTACT: 'an-sinh@example.org' });
  }, 300_000);
  afterAll(() => removeSite(folder));
  const addresses = () =>
    pagesOf(folder).flatMap((page) =>
      referencesOf(page).map(({ address }) => ({
        from: page.path,
        address,
        url: new URL(address, siteUrl + basePath),
      })),
    );

  test('has the same pages', () => {
    expect(pagesOf(folder).map(({ path }) => path)).toEqual(pagesOf(inject('dist')).map(({ path }) => path));
  });

  test('keeps every link below that path', () => {
    expectNone(
      addresses()
        .filter(
          ({ address, url }) =>
            url.origin === siteUrl && !address.startsWith('#') && !url.pathname.startsWith(basePath),
        )
        .map(({ from, address }) => `${from}: ${address}`),
    );
  });

  test('has a file behind every link', () => {
    const files = new Set(filesOf(folder));
    const dead = addresses().filter(({ url }) => {
      const path = `/${decodeURI(url.pathname).slice(basePath.length)}`;
      return url.origin === siteUrl && path !== '/pagefind/' && !files.has(fileFor(path));
    });
    expectNone(dead.map(({ from, address }) => `${from}: ${address}`));
  });

  test('has the same pictures for messengers, under its own address', () => {
    const pictures = (dist: string): string[] => filesOf(dist).filter((file) => file.startsWith('/share/'));
    expect(pictures(folder)).toEqual(pictures(inject('dist')));
    expectNone(
      pagesOf(folder)
        .filter(({ html }) => !html.includes(`content="${siteUrl}${basePath}share/`))
        .map(({ path }) => path),
    );
  });

  test('gives each page its full address', () => {
    expectNone(
      pagesOf(folder)
        .filter(({ $, path }) => {
          const canonical = $('head link[rel="canonical"]').attr('href');
          return canonical !== undefined && canonical !== siteUrl + basePath + path.slice(1);
        })
        .map(({ path }) => path),
    );
  });

  test('names no other address in its site map, its robots.txt and its headers', () => {
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    for (const [address] of read('sitemap.xml').matchAll(/(?<=<loc>|href=")https[^<"]*/g))
      expect(address.startsWith(siteUrl + basePath)).toBe(true);
    expect(read('robots.txt')).toContain(`${siteUrl}${basePath}sitemap.xml`);
    for (const rule of read('_headers').matchAll(/^\S.*$/gm)) expect(rule[0].startsWith(basePath)).toBe(true);
  });

  test('offers on each page to report a mistake, with the page and its revision filled in', () => {
    const silent = pagesOf(folder).filter(({ $, path, language }) => {
      const link = new URL($('a[data-report]').attr('href') ?? 'about:blank');
      const body = link.searchParams.get('body') ?? '';
      return !(
        link.protocol === 'mailto:' &&
        link.pathname === 'an-sinh@example.org' &&
        link.searchParams.get('subject') === words[language].reportMistake &&
        body.startsWith(siteUrl + basePath + path.slice(1)) &&
        /: \d{4}-\d\d-\d\d(-[0-9a-f]{8})?\s*$/.test(body)
      );
    });
    // Whatever address does not exist, one page answers.
    expectNone(silent.filter((page) => !isNotFound(page)).map(({ path }) => path));
  });

  describe('served by nginx', () => {
    let address = '';
    let stop: () => Promise<void>;
    beforeAll(async () => {
      const program = nginxPath();
      if (program === undefined) throw new Error('nginx is not on this machine; "npm test" installs it');
      ({ address, stop } = await startNginx(program, folder, basePath));
    });
    afterAll(() => stop());
    const ask = (path: string) => fetch(address + path.slice(1), { redirect: 'manual' });

    test('answers each kind of request as at the root of a host', async () => {
      const wrong: string[] = [];
      for (const { what, path, status, type, language } of expectedResponses(folder)) {
        const response = await ask(path);
        const text = await response.text();
        if (response.status !== status) wrong.push(`${what}: ${response.status} instead of ${status}`);
        if (!type.test(response.headers.get('Content-Type') ?? '')) wrong.push(`${what}: is no ${type.source}`);
        if (language !== undefined && !text.includes(`<html lang="${language}"`))
          wrong.push(`${what}: is not in "${language}"`);
        wrong.push(...wrongHeaders(path, response.headers).map((header) => `${what}: ${header}`));
      }
      expectNone(wrong);
    });

    test.each([
      ['an-sinh', basePath],
      ['an-sinh/tim-kiem', `${basePath}tim-kiem/`],
      ['an-sinh/en', `${basePath}en/`],
    ])('leads /%s to %s', async (path, target) => {
      const response = await fetch(new URL(`/${path}`, address), { redirect: 'manual' });
      expect([response.status, response.headers.get('Location')]).toEqual([301, target]);
    });

    test('knows nothing outside its path', async () => {
      expect((await fetch(new URL('/elsewhere/', address))).status).toBe(404);
    });

    test('keeps pages below its path alone, and shows them when the network is gone', async () => {
      const browser = await startBrowser();
      try {
        const context = await browser.newContext();
        const tab = await context.newPage();
        await tab.goto(`${address}bao-hiem-y-te/the-mien-phi/`);
        const names = (): Promise<string[]> => tab.evaluate(() => caches.keys());
        await expect
          .poll(async () => (await names()).some((name) => name.includes('kit vi')), { timeout: 20_000 })
          .toBe(true);
        expect((await names()).filter((name) => !name.startsWith('an-sinh /an-sinh/ '))).toEqual([]);
        await tab.goto(`${address}so-lieu/`);
        await context.setOffline(true);
        await tab.goto(`${address}bao-hiem-y-te/the-mien-phi/`);
        expect(await tab.locator('#saved-copy').innerText()).toContain('Bản lưu');
        await tab.goto(`${address}tim-kiem/?q=tien+gia`);
        await tab.waitForSelector('[data-result]');
        await tab.goto(`${address}van-ban/`);
        expect(await tab.locator('#missing').isVisible()).toBe(true);
      } finally {
        await browser.close();
      }
    });

    test.each([
      ['tim-kiem/', 'tien gia', '/an-sinh/tro-giup-xa-hoi/tro-cap-huu-tri-xa-hoi/'],
      ['en/search/', 'social pension', '/an-sinh/en/social-assistance/social-pension/'],
    ])('finds on %s what is asked: "%s"', async (page, query, first) => {
      const browser = await startBrowser();
      try {
        const tab = await browser.newPage();
        await tab.goto(`${address}${page}?q=${encodeURIComponent(query)}`);
        await tab.waitForSelector('[data-result]');
        expect(await tab.locator('[data-result]').first().getAttribute('href')).toBe(first);
      } finally {
        await browser.close();
      }
    });
  });
});
