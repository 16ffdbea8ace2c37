import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startNginx } from '../setup/nginx.ts';
import { nginxPath } from '../setup/programs.ts';
import { expectedResponses, wrongHeaders } from '../setup/responses.ts';

const dist = inject('dist');
const program = nginxPath();
if (program === undefined) throw new Error('nginx is not on this machine; "npm test" installs it, or set NGINX_PATH');

let address = '';
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ address, stop } = await startNginx(program, dist));
});
afterAll(() => stop());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(address + path.slice(1), { headers, redirect: 'manual' });

describe.each(expectedResponses(dist))('nginx, asked for $what', ({ path, status, type, language }) => {
  test('answers with the right status, kind and language', async () => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toMatch(type);
    const text = await response.text();
    if (language !== undefined) expect(text).toContain(`<html lang="${language}"`);
  });

  test('sends every header we mean, once', async () => {
    const { headers } = await ask(path);
    expect(wrongHeaders(path, headers)).toEqual([]);
  });

  test('does not say which nginx it is', async () => {
    expect((await ask(path)).headers.get('Server')).toBe('nginx');
  });
});

// The search index comes compressed from its maker, and the icons and manifests are too small to gain anything.
test.each(
  expectedResponses(dist).filter(
    ({ path, type }) => type.source !== '.' && !/^\/(?:icon|share\/)/.test(path) && !path.endsWith('.webmanifest'),
  ),
)('nginx compresses $what', async ({ path }) => {
  const response = await ask(path, { 'Accept-Encoding': 'gzip' });
  expect(response.headers.get('Content-Encoding')).toBe('gzip');
  expect(response.headers.get('Vary')).toContain('Accept-Encoding');
  expect((await response.text()).length).toBeGreaterThan(0);
});

test('nginx leads an address without its last slash to the page, on the same host', async () => {
  const response = await ask('/tim-kiem');
  expect(response.status).toBe(301);
  expect(response.headers.get('Location')).toBe('/tim-kiem/');
});

test.each(['/_astro/', '/pagefind/'])('nginx lists no folder: %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('nginx answers "not changed" to a phone that has the page', async () => {
  const tag = (await ask('/')).headers.get('ETag') ?? '';
  expect(tag).not.toBe('');
  expect((await ask('/', { 'If-None-Match': tag })).status).toBe(304);
});
