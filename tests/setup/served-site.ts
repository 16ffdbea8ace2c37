import type { Server } from 'node:http';
import { afterAll, beforeAll, inject } from 'vitest';
import { serveSite } from '../../scripts/static-server.ts';

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
  afterAll(() => void server.close());
  return site;
}
