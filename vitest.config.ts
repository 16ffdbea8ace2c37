import { defineConfig } from 'vitest/config';

const project = (name: string, globalSetup: string[] = [], testTimeout = 10_000) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], globalSetup, testTimeout, hookTimeout: 300_000 },
});

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      project('unit'),
      project('content', [], 180_000),
      // One process for all of them, so that the pages are parsed once.
      {
        test: {
          ...project('site', ['tests/setup/built-site.ts'], 240_000).test,
          isolate: false,
          fileParallelism: false,
          // Thousands of parsed pages do not fit into the heap that Node takes by itself.
          execArgv: ['--max-old-space-size=9000'],
        },
      },
      project('browser', ['tests/setup/built-site.ts'], 240_000),
    ],
  },
});
