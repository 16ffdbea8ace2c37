import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site that was built for the tests, on a fixed day. */
    dist: string;
  }
}

/** The day the tests' site speaks of, so that its figures do not move. */
export const testDay = '2026-11-24';

let dist: string | undefined;

/** Builds the site once, however many projects ask for it. */
export default function setup(project: TestProject): void {
  if (dist === undefined) {
    dist = `${process.cwd()}/.build/test-site`;
    execFileSync('npm', ['run', '--silent', 'build'], {
      env: {
        ...process.env,
        AS_OF: testDay,
        DIST_DIR: dist,
        SITE_URL: 'https://an-sinh.test',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  project.provide('dist', dist);
}
