import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

type Run = { stdout: string; lines: string[]; status: number | null };

function assess(answers: string | undefined, asOf = '2026-11-25'): Run {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  try {
    const path = join(folder, 'answers.json');
    if (answers !== undefined) writeFileSync(path, answers);
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/assess.ts', path], {
      env: { ...process.env, AS_OF: asOf },
      encoding: 'utf8',
    });
    return { stdout, lines: stderr.split('\n').filter((line) => line !== ''), status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const output = z.strictObject({
  on: z.string(),
  results: z.array(
    z.looseObject({
      person: z.number().nullable(),
      benefit: z.string(),
      verdict: z.enum(['yes', 'maybe', 'not-yet', 'no']),
      from: z.iso.date().optional(),
      amount: z.number().optional(),
      unit: z.string().optional(),
      because: z
        .array(
          z.strictObject({
            met: z.boolean().nullable(),
            vi: z.string().min(1),
            en: z.string().min(1),
            basis: z.string().regex(/\d+\/\S+.*, (?:Điều|Phụ lục|Mục|toàn văn)/),
          }),
        )
        .min(1),
      ask: z.array(z.string()),
    }),
  ),
});

describe('npm run assess', () => {
  test('prints one result for each benefit and person, with reasons in both languages and their clauses', () => {
    const { stdout, lines, status } = assess(
      JSON.stringify({ household: { poverty: 'none' }, people: [{ born: '1951-11-25', pension: 'none' }, { born: '1952-01-01', pension: 'none' }] }),
    );
    expect(lines).toEqual([]);
    expect(status).toBe(0);
    const { on, results } = output.parse(JSON.parse(stdout));
    expect(on).toBe('2026-11-25');
    const pensions = results.filter(({ benefit }) => benefit === 'social-pension');
    expect(pensions).toMatchObject([
      { person: 0, verdict: 'yes', amount: 540000, unit: 'VND/month', ask: [] },
      { person: 1, verdict: 'not-yet', from: '2027-01-01', ask: [] },
    ]);
    expect(pensions[0]?.because[0]).toEqual({
      met: true,
      vi: 'Đã đủ 75\u00a0tuổi.',
      en: 'Aged 75 or over.',
      basis: 'Luật 41/2024/QH15, Điều 21 khoản 1 điểm a',
    });
    expect(results.filter(({ person }) => person === null).length).toBeGreaterThan(3);
    const pairs = results.map(({ person, benefit }) => `${benefit} ${person ?? ''}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('the day of the answers goes before the day of today', () => {
    const { stdout } = assess(JSON.stringify({ on: '2026-11-24', people: [{ born: '1951-11-25', pension: 'none' }], household: { poverty: 'none' } }));
    const { on, results } = output.parse(JSON.parse(stdout));
    expect(on).toBe('2026-11-24');
    expect(results.find(({ benefit }) => benefit === 'social-pension')).toMatchObject({ verdict: 'not-yet', from: '2026-11-25' });
  });

  test('wrong keys and values are told at once, one line each, with what is allowed', () => {
    const { stdout, lines, status } = assess(
      JSON.stringify({ on: 'today', household: { poverty: 'very' }, people: [{ bron: '1951-11-25', pension: 'non', disability: 'severe' }] }),
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(lines).toEqual([
      'on: "today" must be a day like 2026-11-25',
      'household.poverty: "very" must be one of poor, near-poor, escaped, none',
      expect.stringMatching(/^people\.0\.bron: is not a key of a person; did you mean born\? it takes born, sex, /),
      'people.0.pension: "non" must be one of none, pension, monthly-insurance, survivor; did you mean none?',
    ]);
  });

  test('a day that is none, a day before birth, half a month, nothing, and a key that belongs elsewhere', () => {
    const { stdout, lines, status } = assess(
      JSON.stringify({
        household: { born: '1951-11-25' },
        people: [
          { born: '2026-02-30', poverty: 'poor' },
          { born: 'none', pension: null },
          { born: '1951-11-25', died: '1950-01-01', insuredMonths: 12.5 },
          5,
        ],
      }),
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(lines).toEqual([
      expect.stringMatching(/^household\.born: is not a key of a household; it is one of a person; a household takes poverty, /),
      'people.0.born: "2026-02-30" must be a day like 1951-11-25',
      expect.stringMatching(/^people\.0\.poverty: is not a key of a person; it is one of a household; a person takes born, /),
      'people.1.born: "none" must be a day like 1951-11-25',
      'people.1.pension: null says nothing: leave the key out where it is not known',
      'people.2.insuredMonths: 12.5 must be a whole number, 0 or more',
      'people.2.died: "1950-01-01" must not lie before born, "1951-11-25"',
      'people.3: must be an object of facts, { … }',
    ]);
  });

  test('nobody listed, somebody of whom nothing is known, and a byte-order mark are no mistakes', () => {
    for (const answers of ['{}', '{ "people": [] }', '{ "people": [{}] }', '\uFEFF{ "people": [{ "sex": "female" }] }']) {
      const { stdout, lines, status } = assess(answers);
      expect(lines).toEqual([]);
      expect(status).toBe(0);
      expect(output.parse(JSON.parse(stdout)).results.length).toBeGreaterThan(10);
    }
  });

  test.each([
    ['a file that is not there', undefined, /answers\.json: cannot be read as JSON/],
    ['a file that is no JSON', '{ on: 1', /answers\.json: cannot be read as JSON/],
    ['a list', '[]', /^the answers: must be an object/],
  ])('%s', (_, answers, line) => {
    const { stdout, lines, status } = assess(answers);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });
});
