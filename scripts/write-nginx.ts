// Writes the nginx site for the address in SITE_URL and BASE_PATH.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nginxFile } from '../src/build/nginx-file.ts';
import { settingsOrExit } from './settings-or-exit.ts';

const { siteUrl, basePath } = settingsOrExit();
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
    brotli: values.brotli,
  }),
);
console.log(`wrote deploy/nginx.conf for ${siteUrl}${basePath}`);
