import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** The day the tests' site speaks of, so that its figures do not move. */
export const testDay = '2026-11-25';

/** Where the tests' site says it lives. */
export const testUrl = 'https://an-sinh.test';

/**
 * Builds the site as `npm run build` does. What the build prints is shown only when it fails.
 * @param folder where the site is written
 * @param settings environment variables that differ from those of the tests' usual site
 */
export function buildSite(folder: string, settings: Record<string, string> = {}): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    env: {
      ...process.env,
      AS_OF: testDay,
      SITE_URL: testUrl,
      DIST_DIR: folder,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...settings,
    },
    stdio: 'pipe',
  });
}

/**
 * Builds the site another way, in a folder of its own, which whoever asks deletes.
 * @param settings environment variables that differ from those of the tests' usual site
 * @returns the folder: below the project's, since a build elsewhere shares its working folder with others that run
 */
export function buildAside(settings: Record<string, string>): string {
  const parent = join(process.cwd(), '.build');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'site-'));
  buildSite(folder, settings);
  return folder;
}
