// Writes the nginx site for the address in SITE_URL and BASE_PATH.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nginxFile } from '../src/build/nginx-file.ts';
import { styleHashes } from '../src/build/style-hashes.ts';
import { settingsOrExit } from './settings-or-exit.ts';

const { siteUrl, basePath, distFolder } = settingsOrExit();
if (!existsSync(join(distFolder, 'index.html'))) {
  console.error(`there is no built site in ${distFolder}, whose styles the policy names; run "npm run build" first`);
  process.exit(1);
}
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '/var/www/an-sinh-vinh-phuc' },
    listen: { type: 'string', default: '80' },
    brotli: { type: 'boolean', default: false },
  },
});
const { hostname } = new URL(siteUrl);
mkdirSync('deploy', { recursive: true });
writeFileSync(
  'deploy/nginx.conf',
  nginxFile({
    root: values.root.replace(/\/$/, ''),
    port: Number(values.listen),
    basePath,
    host: hostname === 'localhost' ? undefined : hostname,
    styles: styleHashes(distFolder),
    brotli: values.brotli,
  }),
);
console.log(`wrote deploy/nginx.conf for ${siteUrl}${basePath}`);
