import { existsSync } from 'node:fs';

const firstThere = (paths: (string | undefined)[]): string | undefined =>
  paths.find((path): path is string => path !== undefined && existsSync(path));

/** Where a Chromium is on this machine; `CHROMIUM_PATH` goes first. */
export const chromiumPath = (): string | undefined =>
  firstThere([
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

/** Where nginx is on this machine; `NGINX_PATH` goes first. */
export const nginxPath = (): string | undefined =>
  firstThere([process.env['NGINX_PATH'], '/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx']);
