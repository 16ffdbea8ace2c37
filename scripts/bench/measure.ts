import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What a program took, with everything it started. */
export type Cost = {
  seconds: number;
  /** The processor's time: unlike the clock's it grows little when the machine has other work. */
  cpuSeconds: number;
  /** The memory of the largest of its Node processes. */
  megabytes: number;
};

/** Runs in every Node process: notes the memory it took. */
const note = (log: string): string => `import { appendFileSync } from 'node:fs';
process.on('exit', () => appendFileSync(${JSON.stringify(log)}, process.resourceUsage().maxRSS / 1024 + '\\n'));`;

/**
 * Runs a command in a folder and measures it whole: the search index is made by a program that is not Node, so the
 * shell counts.
 */
export function measure(command: string, folder: string, environment: Record<string, string> = {}): Cost {
  const log = join(folder, 'memory.log');
  const preload = join(folder, 'note-memory.mjs');
  writeFileSync(log, '');
  writeFileSync(preload, note(log));
  const start = performance.now();
  const { status, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='cpu %U %S'; time { ${command}; } >/dev/null`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--import=${preload}`, ...environment },
  });
  const seconds = (performance.now() - start) / 1000;
  const [, user, system] = /^cpu ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? [];
  if (status !== 0 || user === undefined) throw new Error(`"${command}" failed:\n${stderr.slice(-4000)}`);
  const memory = readFileSync(log, 'utf8').trim().split('\n').map(Number);
  rmSync(preload);
  return { seconds, cpuSeconds: Number(user) + Number(system), megabytes: Math.max(...memory) };
}

/** Prints a row of a table. */
export const row = (cells: readonly string[]): void => console.log(cells.map((cell) => cell.padStart(11)).join('  '));
