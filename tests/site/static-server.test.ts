import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/static-server.ts';
import { expectedResponses, wrongHeaders } from '../setup/responses.ts';

const dist = inject('dist');
let address = '';
let server: Server;
beforeAll(async () => {
  ({ address, server } = await serveSite({ folder: dist, basePath: '/', port: 0 }));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string) => fetch(address.slice(0, -1) + path, { redirect: 'manual' });

describe.each(expectedResponses(dist))('"npm start", asked for $what', ({ path, status, type, language }) => {
  test('answers with the right status, kind and language', async () => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    if (type.source !== '.') expect(response.headers.get('Content-Type')).toMatch(type);
    const text = await response.text();
    if (language !== undefined) expect(text).toContain(`<html lang="${language}"`);
  });

  test('sends the headers the site has in production', async () => {
    expect(wrongHeaders(path, (await ask(path)).headers)).toEqual([]);
  });
});

test('"npm start" leads an address without its last slash to the page', async () => {
  const response = await ask('/tim-kiem?q=bhyt');
  expect(response.status).toBe(301);
  expect(response.headers.get('Location')).toBe('/tim-kiem/?q=bhyt');
});

test.each(['/%', '/%2e%2e/package.json', '/..%2fpackage.json', '//example.org/', '/%00'])(
  '"npm start" answers "not there" to the crooked address %j',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('"npm start" answers "not there" outside the base path', async () => {
  const other = await serveSite({ folder: dist, basePath: '/an-sinh/', port: 0 });
  const origin = new URL(other.address).origin;
  expect((await fetch(`${origin}/`)).status).toBe(404);
  expect((await fetch(`${origin}/an-sinh/`)).status).toBe(200);
  other.server.closeAllConnections();
  other.server.close();
});
