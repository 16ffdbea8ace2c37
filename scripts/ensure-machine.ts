// Makes sure that what the tests drive, browsers new and old and a web server, is on this machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fetchOldBrowser, oldBrowsers, runsHere } from '../tests/setup/old-browsers.ts';
import { chromiumPath, nginxPath } from '../tests/setup/programs.ts';

const missing = [
  ...(chromiumPath() === undefined ? ['chromium'] : []),
  ...(nginxPath() === undefined ? ['nginx-light'] : []),
];

if (missing.length > 0) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    console.error(
      `The tests need ${missing.join(' and ')}. On Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y ${missing.join(' ')}\n` +
        'Elsewhere install Chromium (or Chrome) and nginx, and name them in CHROMIUM_PATH and NGINX_PATH.',
    );
    process.exit(1);
  }
  console.log(`installing ${missing.join(' and ')} from Debian's packages …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update'], quiet);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (runsHere) for (const browser of oldBrowsers) fetchOldBrowser(browser);
