import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site that was built for the tests, on a fixed day. */
    dist: string;
  }
}

let dist: string | undefined;

/** Builds the site once, however many projects ask for it. `BUILT_SITE` names one that is built already. */
export default function setup(project: TestProject): void {
  dist ??= process.env['BUILT_SITE'];
  if (dist === undefined) {
    const folder = join(process.cwd(), '.build/test-site');
    buildSite(folder);
    dist = folder;
  }
  project.provide('dist', dist);
}
