import { defineConfig } from 'vitest/config';

/** Two cores are the least that a machine of today has; left alone, Vitest takes one of two. */
const atOnce = 2;

type Options = { globalSetup?: string[]; testTimeout?: number };

const project = (name: string, { globalSetup = [], testTimeout = 10_000 }: Options = {}) => ({
  name,
  include: [`tests/${name}/**/*.test.ts`],
  globalSetup,
  testTimeout,
  hookTimeout: 300_000,
  maxWorkers: atOnce,
});

const onBuiltSite: Options = { globalSetup: ['tests/setup/built-site.ts'], testTimeout: 240_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      { test: project('unit') },
      { test: project('content', { testTimeout: 180_000 }) },
      {
        test: {
          ...project('site', onBuiltSite),
          // The files of a worker share what they have read of the site.
          isolate: false,
          // The text of thousands of pages does not fit into the heap that Node takes by itself.
          execArgv: ['--max-old-space-size=6000'],
        },
      },
      { test: project('browser', onBuiltSite) },
      // What is timed runs last and alone.
      { test: { ...project('speed', onBuiltSite), maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
