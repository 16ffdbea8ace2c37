import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxFile } from '../../src/build/nginx-file.ts';
import { styleHashes } from '../../src/build/style-hashes.ts';

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(address: string, nginx: ChildProcess): Promise<boolean> {
  for (let turn = 0; turn < 100 && nginx.exitCode === null; turn += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return true;
    await wait(50);
  }
  return false;
}

/**
 * Starts nginx with the site file we ship.
 * @param program where nginx is
 * @param root the built site
 * @returns the address of its home page, and what stops it
 */
export async function startNginx(
  program: string,
  root: string,
  basePath = '/',
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  const site = nginxFile({ root, port, basePath, host: undefined, styles: styleHashes(root), brotli: false });
  writeFileSync(join(folder, 'site.conf'), site.replace('listen ', 'listen 127.0.0.1:'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  include ${process.env['NGINX_MIME_TYPES'] ?? '/etc/nginx/mime.types'};
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`).join('\n  ')}
  include ${folder}/site.conf;
}
`,
  );
  const nginx = spawn(
    program,
    ['-e', join(folder, 'error.log'), '-p', folder, '-c', 'nginx.conf', '-g', 'daemon off;'],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}${basePath}`;
  const stop = async (): Promise<void> => {
    nginx.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true });
  };
  if (!(await answers(address, nginx))) {
    const log = readFileSync(join(folder, 'error.log'), 'utf8');
    await stop();
    throw new Error(`nginx did not start:\n${log}`);
  }
  return { address, stop };
}
