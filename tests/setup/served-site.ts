import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serveSite } from '../../scripts/static-server.ts';
import { startBrowser } from './browser.ts';

/**
 * Serves the tests' site while the tests of a file run.
 * @returns where the home page is; known once the tests run
 */
export function servedSite(): { readonly address: string } {
  const site = { address: '' };
  let server: Server;
  beforeAll(async () => {
    ({ address: site.address, server } = await serveSite({ folder: inject('dist'), basePath: '/', port: 0 }));
  });
  afterAll(() => {
    server.close();
  });
  return site;
}

/** Serves the tests' site, and starts the machine's Chromium to look at it. */
export function siteInBrowser(): { readonly address: string; readonly browser: Browser } {
  const site = servedSite();
  let started: Browser;
  beforeAll(async () => {
    started = await startBrowser();
  });
  afterAll(() => started.close());
  return {
    get address() {
      return site.address;
    },
    get browser() {
      return started;
    },
  };
}
