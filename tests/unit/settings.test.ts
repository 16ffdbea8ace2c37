import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/registry/settings.ts';

test('without any word from outside, the site speaks of today, at home', () => {
  const settings = readSettings({});
  expect(settings.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(settings).toMatchObject({
    siteUrl: 'http://localhost:4321',
    basePath: '/',
    contentFolder: join(process.cwd(), 'content'),
    distFolder: join(process.cwd(), 'dist'),
  });
});

test('every setting can be given', () => {
  expect(
    readSettings({
      AS_OF: '2026-11-23',
      SITE_URL: 'https://an-sinh.example',
      BASE_PATH: '/vp/',
      CONTENT_DIR: '/c',
      DIST_DIR: '/d',
    }),
  ).toMatchObject({
    asOf: '2026-11-23',
    siteUrl: 'https://an-sinh.example',
    basePath: '/vp/',
    contentFolder: '/c',
    distFolder: '/d',
  });
});

describe('a setting that is wrong is told to the person who set it', () => {
  test.each([
    ['2026-02-30', 'AS_OF is "2026-02-30"; write a day as 2026-11-23'],
    ['23/11/2026', 'AS_OF is "23/11/2026"'],
    ['yesterday', 'AS_OF is "yesterday"'],
    ['', 'AS_OF is ""'],
  ])('AS_OF=%s', (day, message) => {
    expect(() => readSettings({ AS_OF: day })).toThrow(message);
  });

  test.each([
    'https://example.org/an-sinh',
    'https://example.org/an-sinh/',
    'https://example.org/?a=b',
    'https://example.org#a',
    'example.org',
    'ftp://example.org',
    'https://',
    'https://exa mple.org',
    '',
  ])('SITE_URL=%s', (address) => {
    expect(() => readSettings({ SITE_URL: address })).toThrow(
      `SITE_URL is "${address}"; write an origin like https://example.org`,
    );
  });

  test.each(['an-sinh', 'https://example.org/a/', '/a b/', '//', '/a//b/', '/a?b', ''])('BASE_PATH=%s', (path) => {
    expect(() => readSettings({ BASE_PATH: path })).toThrow(`BASE_PATH is "${path}"; write a path like /an-sinh/`);
  });
});

test.each([
  ['/', '/'],
  ['/an-sinh', '/an-sinh/'],
  ['/an-sinh/', '/an-sinh/'],
  ['/a/b.c_d~e', '/a/b.c_d~e/'],
])('BASE_PATH=%s becomes %s', (path, basePath) => {
  expect(readSettings({ BASE_PATH: path }).basePath).toBe(basePath);
});

test.each([
  ['https://example.org/', 'https://example.org'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['https://Example.ORG', 'https://example.org'],
])('SITE_URL=%s becomes %s', (address, siteUrl) => {
  expect(readSettings({ SITE_URL: address }).siteUrl).toBe(siteUrl);
});
