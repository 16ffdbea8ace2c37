// Measures a whole build (check, pages, search index) with the real content, then with copies of the explainers, and
// says whether its cost grows no faster than the number of pages. It works in a folder of its own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { explainerMeta } from '../src/schema/explainer.ts';

const sizes = [100, 300, 1000];
/**
 * A page added last may cost this many times what a page added first did. Only added pages are compared: they are all
 * explainers, while the small site is mostly pages of figures, which cost less.
 */
const tolerance = 1.5;

type Measure = {
  explainers: number;
  pages: number;
  seconds: number;
  /** The processor's time: unlike the clock's it does not grow when the machine has other work. */
  cpuSeconds: number;
  cpuPerPage: number;
  megabytes: number;
};

const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
const costLog = join(workshop, 'cost.log');
const content = join(workshop, 'content');
const dist = join(workshop, 'dist');

/** Runs in every Node process of the build: notes what it took. */
const noteCost = `import { appendFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  appendFileSync(${JSON.stringify(costLog)}, JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]) + '\\n');
});`;
const costs = z.array(z.tuple([z.number(), z.number()]));

const filesBelow = (folder: string, name: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(name));

/** Sets up a copy of the project with its real content. */
function setUp(): void {
  for (const part of ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(part, join(workshop, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(workshop, 'node_modules'));
  writeFileSync(join(workshop, 'note-cost.mjs'), noteCost);
}

/** Adds copies of the real explainers, each with an address of its own, until there are as many as asked. */
function fillUpTo(size: number): void {
  const explainers = join(content, 'explainers');
  const all = filesBelow(explainers, 'meta.yaml').map((file) => file.slice(0, -'/meta.yaml'.length));
  const originals = all.filter((folder) => !/-copy-\d+$/.test(folder));
  for (let number = all.length; number < size; number += 1) {
    const original = originals[number % originals.length] ?? '';
    const copy = join(explainers, `${original}-copy-${number}`);
    cpSync(join(explainers, original), copy, { recursive: true });
    const meta = explainerMeta.parse(parse(readFileSync(join(copy, 'meta.yaml'), 'utf8')));
    meta.slug = { vi: `${meta.slug.vi}-${number}`, en: `${meta.slug.en}-${number}` };
    writeFileSync(join(copy, 'meta.yaml'), stringify(meta));
  }
}

function measure(): Measure {
  rmSync(dist, { recursive: true, force: true });
  writeFileSync(costLog, '');
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: workshop,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      DIST_DIR: dist,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import=${join(workshop, 'note-cost.mjs')}`,
    },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the build failed:\n${stderr.slice(-4000)}`);
  const pages = filesBelow(dist, '.html').length;
  const processes = costs.parse(JSON.parse(`[${readFileSync(costLog, 'utf8').trim().split('\n').join()}]`));
  const cpuSeconds = processes.reduce((sum, [, each]) => sum + each, 0);
  return {
    explainers: filesBelow(join(content, 'explainers'), 'meta.yaml').length,
    pages,
    seconds,
    cpuSeconds,
    cpuPerPage: (cpuSeconds * 1000) / pages,
    megabytes: Math.max(0, ...processes.map(([each]) => each)),
  };
}

const row = (cells: string[]): void => console.log(cells.map((cell) => cell.padStart(11)).join('  '));

try {
  setUp();
  row(['explainers', 'pages', 'seconds', 'CPU s', 'CPU ms/page', 'peak MB']);
  const measures = [0, ...sizes].map((size) => {
    fillUpTo(size);
    const found = measure();
    row([
      String(found.explainers),
      String(found.pages),
      found.seconds.toFixed(1),
      found.cpuSeconds.toFixed(1),
      found.cpuPerPage.toFixed(1),
      found.megabytes.toFixed(0),
    ]);
    return found;
  });
  const steps = measures.slice(1).flatMap((after, index) => {
    const before = measures[index];
    if (before === undefined) return [];
    return [((after.cpuSeconds - before.cpuSeconds) * 1000) / (after.pages - before.pages)];
  });
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) throw new Error('nothing was measured');
  const growth = last / first;
  const isLinear = growth <= tolerance;
  console.log(
    `The cost of a build grows ${isLinear ? 'no faster than' : 'FASTER than'} its pages: ` +
      `each added page cost ${steps.map((step) => step.toFixed(0)).join(', then ')} ms, ` +
      `the last ${growth.toFixed(2)} times the first (at most ${tolerance}).`,
  );
  process.exitCode = isLinear ? 0 : 1;
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
