import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { added, deleted, fixture, instead, withSlips } from './fixture-copy.ts';

function check(folder: string): { lines: string[]; errors: string[]; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/check.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, AS_OF: '2026-11-24' },
    encoding: 'utf8',
  });
  const split = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { lines: split(stdout), errors: split(stderr), code: status };
}

describe('npm run check', () => {
  test('says that a folder is in order, and succeeds', () => {
    const { lines, errors, code } = check(fixture);
    expect(errors).toEqual([]);
    expect(lines).toEqual(['content/ is in order: 2 explainers, 7 figures, 2 documents, 1 terms']);
    expect(code).toBe(0);
  });

  test('prints three mistakes in three lines, counts them, and fails', () => {
    const slips = [
      instead('figures/health/money.yaml', 'unit: percent', 'unit: percents'),
      deleted('explainers/health/card/en.mdx'),
      added('pages/about/en.mdx', 'It costs VND 500,000.'),
    ];
    const { lines, errors, code } = withSlips(slips, check);
    expect(errors).toEqual([
      'content/explainers/health/card/en.mdx: the file: the English version is missing; write it: every text is in both languages',
      expect.stringMatching(
        /^content\/figures\/health\/money\.yaml: rate\.unit: is not one of the known values; choose one of VND, /,
      ),
      'content/pages/about/en.mdx: line 3: an amount of money is typed as text ("VND 5"); put it into content/figures and show it with <Figure id="…" /> or {id}',
      '3 mistakes in content/',
    ]);
    expect(lines).toEqual([]);
    expect(code).toBe(1);
  });

  test('warns of a figure that ended without a successor, and of one not checked for a long time, yet succeeds', () => {
    const slips = [
      instead('figures/health/money.yaml', 'rate × 12', 'rate × 12\n  to: 2026-11-23'),
      instead('figures/health/times.yaml', 'checked: 2026-11-01', 'checked: 2026-05-01'),
    ];
    const { errors, code } = withSlips(slips, check);
    expect(errors).toEqual([
      expect.stringMatching(/^warning: year: its last period has ended/),
      expect.stringMatching(/^warning: pay-periods: not compared with its source for a long time/),
    ]);
    expect(code).toBe(0);
  });
});
