import { defineConfig } from 'vitest/config';

const project = (name: string, globalSetup: string[] = [], testTimeout = 10_000) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], globalSetup, testTimeout, hookTimeout: 60_000 },
});

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      project('unit'),
      project('content', [], 60_000),
      project('site', ['tests/setup/built-site.ts'], 60_000),
      project('browser', ['tests/setup/built-site.ts'], 120_000),
    ],
  },
});
