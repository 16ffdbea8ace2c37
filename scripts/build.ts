// Checks the content, then builds the site: one program, so that the content is read once.
import { build } from 'astro';
import { reportCheck } from './report-check.ts';
import { settingsOrExit } from './settings-or-exit.ts';

if (!reportCheck(settingsOrExit())) process.exit(1);
try {
  await build({ logLevel: 'error' });
} catch (error) {
  console.error(error);
  process.exit(1);
}
