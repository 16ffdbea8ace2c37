import { spawn, spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Said = { out: string; errors: string; code: number | null };

function run(script: string, settings: Record<string, string>): Said {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', script], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  return { out: stdout, errors: stderr, code: status };
}

const wrong = [
  ['AS_OF', '2026-13-01', 'write a day as 2026-11-23'],
  ['SITE_URL', 'foo', 'write an origin like https://example.org'],
  ['BASE_PATH', 'x', 'write a path like /an-sinh/'],
  ['PORT', 'abc', 'write a number from 0 to 65535'],
  ['CONTENT_DIR', '/not/there', 'name the folder that holds areas.yaml'],
  ['CONTACT', 'zalo', 'write an e-mail address like an-sinh@example.org'],
  ['OFFLINE', 'no', 'write on or off'],
] as const;

describe.each(['check', 'build', 'start', 'headers'])('npm run %s', (script) => {
  test.each(wrong)('answers %s=%s in one sentence with the mend, and fails', (name, value, mend) => {
    const { out, errors, code } = run(script, { [name]: value });
    expect(errors.trimEnd().split('\n')).toEqual([expect.stringContaining(`${name} is "${value}"`)]);
    expect(errors).toContain(mend);
    expect(out).toBe('');
    expect(code).toBe(1);
  });
});

test('a port in use is answered in one sentence with the mend', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'en/404'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '');
  writeFileSync(join(folder, '404.html'), '');
  writeFileSync(join(folder, 'en/404/index.html'), '');
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  try {
    // Not spawnSync: the other program is this one, which must go on answering.
    const serve = spawn(process.execPath, ['scripts/serve.ts'], {
      env: { ...process.env, DIST_DIR: folder, PORT: String(port) },
    });
    let errors = '';
    serve.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    const code = await new Promise((resolve) => serve.once('close', resolve));
    expect(errors).toBe(
      `port ${port} is in use by another program; end that one, or choose another port: PORT=${port + 1} npm start\n`,
    );
    expect(code).toBe(1);
  } finally {
    other.close();
    rmSync(folder, { recursive: true });
  }
});
