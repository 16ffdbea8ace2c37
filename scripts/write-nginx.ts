import { mkdirSync, writeFileSync } from 'node:fs';
import { nginxFile } from '../src/build/header-files.ts';

mkdirSync('deploy', { recursive: true });
writeFileSync('deploy/nginx.conf', nginxFile({ root: '/var/www/an-sinh-vinh-phuc', port: 80 }));
console.log('wrote deploy/nginx.conf');
