import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/registry/settings.ts';

test('without any word from outside, the site speaks of today, at home', () => {
  const settings = readSettings({});
  expect(settings.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(settings).toMatchObject({
    siteUrl: 'http://localhost:4321',
    basePath: '/',
    contact: undefined,
    port: 4321,
    contentFolder: join(process.cwd(), 'content'),
    archiveFolder: join(process.cwd(), 'archive'),
    distFolder: join(process.cwd(), 'dist'),
  });
});

test('every setting can be given', () => {
  expect(
    readSettings({
      AS_OF: '2026-11-23',
      SITE_URL: 'https://an-sinh.example',
      BASE_PATH: '/vp/',
      CONTENT_DIR: tmpdir(),
      ARCHIVE_DIR: '/a',
      DIST_DIR: '/d',
      CONTACT: 'an-sinh@example.org',
      PORT: '8080',
    }),
  ).toMatchObject({
    asOf: '2026-11-23',
    siteUrl: 'https://an-sinh.example',
    basePath: '/vp/',
    contentFolder: tmpdir(),
    archiveFolder: '/a',
    distFolder: '/d',
    contact: { kind: 'email', address: 'an-sinh@example.org' },
    port: 8080,
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

  test.each(['no', 'OFF', ''])('SHARE_PICTURES=%s', (pictures) => {
    expect(() => readSettings({ SHARE_PICTURES: pictures })).toThrow(
      `SHARE_PICTURES is "${pictures}"; write off to build without pictures`,
    );
  });

  test.each(['abc', '-1', '65536', '80.5', ''])('PORT=%s', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(`PORT is "${port}"; write a number from 0 to 65535, like 4321`);
  });

  test.each(['/not/there', 'package.json', ''])('CONTENT_DIR=%s', (folder) => {
    expect(() => readSettings({ CONTENT_DIR: folder })).toThrow(
      `CONTENT_DIR is "${folder}", which is no folder; name the folder that holds areas.yaml`,
    );
  });

  test.each(['zalo', 'a b@example.org', 'a@b', 'ftp://example.org', 'https://', ''])('CONTACT=%s', (contact) => {
    expect(() => readSettings({ CONTACT: contact })).toThrow(
      `CONTACT is "${contact}"; write an e-mail address like an-sinh@example.org, or an address like`,
    );
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

test.each([
  ['góp-ý@example.org', { kind: 'email', address: 'góp-ý@example.org' }],
  ['https://example.org/report', { kind: 'form', url: 'https://example.org/report' }],
  [
    'https://example.org/new?body={page}%20{revision}',
    { kind: 'form', url: 'https://example.org/new?body={page}%20{revision}' },
  ],
])('CONTACT=%s is understood', (contact, understood) => {
  expect(readSettings({ CONTACT: contact }).contact).toEqual(understood);
});
