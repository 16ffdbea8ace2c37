import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkContent } from '../../src/checks/check-content.ts';
import { writtenTexts } from '../../src/checks/written-texts.ts';
import { formatPinpoint } from '../../src/language/pinpoint.ts';
import { problemLine } from '../../src/schema/problem.ts';

const { content, problems } = checkContent('content');

test('the content has no mistake', () => {
  expect(problems.map(problemLine).join('\n')).toBe('');
});

/** The entitlements that pages answer, by area. */
const entitlements = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(new URL('entitlements.yaml', import.meta.url), 'utf8')));

describe('explainers', () => {
  test.each(Object.entries(entitlements))('%s: every entitlement has one explainer, none has two', (area, expected) => {
    const covered = [...content.explainers.values()].filter((each) => each.area === area).flatMap(({ covers }) => covers);
    expect(covered.toSorted()).toEqual(expected);
  });

  test('no area is forgotten', () => {
    expect([...new Set([...content.explainers.values()].map(({ area }) => area))].toSorted()).toEqual(
      Object.keys(entitlements).toSorted(),
    );
  });

  test.each([...content.explainers.values()].map(({ id, aliases }) => [id, aliases] as const))(
    '%s can be found by the words of both languages',
    (_, { vi, en }) => {
      expect(vi.length).toBeGreaterThanOrEqual(5);
      expect(en.length).toBeGreaterThanOrEqual(5);
    },
  );

  test('every explainer is reached from a situation or from another explainer', () => {
    const related = new Set([...content.explainers.values()].flatMap((explainer) => explainer.related));
    const lost = [...content.explainers.values()].filter(
      ({ id, situations }) => situations.length === 0 && !related.has(id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('figures', () => {
  test.each([...content.figures.keys()])('%s: every period has its clause, its evidence and its confidence', (id) => {
    const periods = content.figures.get(id)?.periods ?? [];
    expect(periods).not.toEqual([]);
    for (const { basis, evidence, confidence, checked } of periods) {
      expect(basis.every(({ document }) => content.documents.has(document))).toBe(true);
      expect(basis.length).toBeGreaterThan(0);
      expect(evidence.length).toBeGreaterThan(0);
      expect(['high', 'medium']).toContain(confidence);
      expect(checked >= '2026-01-01').toBe(true);
    }
  });

  test('no amount of money is a fraction of a dong, and none is below zero', () => {
    const odd = [...content.figures.values()]
      .filter(({ unit }) => unit.startsWith('VND'))
      .filter(({ periods }) => periods.some(({ value }) => !Number.isInteger(value) || Number(value) < 0));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  // 127 % and 130 % of another rate: multipliers of a loan, not shares.
  const multipliers = new Set(['loan-rate-job-multiplier', 'loan-overdue-multiplier']);

  test('no share is above the whole', () => {
    const odd = [...content.figures.values()]
      .filter(({ id, unit }) => unit === 'percent' && !multipliers.has(id))
      .filter(({ periods }) => periods.some(({ value }) => Number(value) < 0 || Number(value) > 100));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('words', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|mdx)$/.test(name),
  );

  // There has been no district level since 1 July 2025, and the ministry that these offices belonged to is gone.
  const gone = [
    /UBND (?:cấp )?huyện/iu,
    /Ủy ban nhân dân (?:cấp )?huyện/iu,
    /Phòng LĐ-?TB ?(?:&|và)? ?XH/iu,
    /Phòng Lao động - Thương binh/iu,
    /Sở Lao động - Thương binh/iu,
    /Sở LĐ-?TB ?(?:&|và)? ?XH/iu,
    /BHXH huyện/iu,
  ];

  test.each(files)('%s sends nobody to an office that no longer exists', (name) => {
    // A sentence may say that an office is gone, and what took over.
    const text = readFileSync(join('content', name), 'utf8')
      .split(/(?<=[.?!])\s+|\n/u)
      .filter((sentence) => !/\bbefore:|không còn|trước đây|cũ(?!\p{L})|no longer|former|are gone/u.test(sentence))
      .join('\n');
    expect(gone.filter((office) => office.test(text)).map(String)).toEqual([]);
  });

  test('no sentence is too long to follow', () => {
    const limit = { vi: 50, en: 40 };
    const long = writtenTexts(content).flatMap(({ file, field, language, text }) =>
      text
        .split(/(?<=[.?!:;|])\s+/u)
        .filter((sentence) => sentence.split(/\s+/u).length > limit[language])
        .map((sentence) => `${file}: ${field}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('no computed value of the past rests on a document that came later', () => {
    const later = [...content.figures].flatMap(([id, { formula, periods }]) =>
      periods.flatMap(({ from, to, basis }) =>
        basis.flatMap(({ document }) => {
          const since = content.documents.get(document)?.from ?? content.documents.get(document)?.issued;
          return formula === undefined || to === undefined || since === undefined || since <= to
            ? []
            : [`${id} of ${from}: ${document}`];
        }),
      ),
    );
    expect(later).toEqual([]);
  });

  test('every place in the law can be said in English', () => {
    const pinpoints = [
      ...[...content.figures.values()].flatMap(({ periods }) => periods.flatMap(({ basis }) => basis)),
      ...[...content.explainers.values()].flatMap(({ basis }) => basis),
      ...content.changes.flatMap(({ basis }) => basis),
    ].map(({ pinpoint }) => pinpoint);
    const tags = [...content.explainers.values(), ...content.snippets.values(), ...content.pages.values()].flatMap(
      ({ body }) => Object.values(body).flatMap(({ outline }) => outline.tags),
    );
    const laws = tags.flatMap(({ name, attributes }) => (name === 'Law' ? [attributes['at'] ?? ''] : []));
    // The letters of points (đ, e …) stay as they are; no other Vietnamese word may.
    const left = [...new Set([...pinpoints, ...laws])]
      .map((pinpoint) => formatPinpoint(pinpoint, 'en'))
      .filter((text) => /\p{L}*[à-ỹ]\p{L}+|\p{L}+[à-ỹ]/u.test(text.normalize('NFC')));
    expect(left).toEqual([]);
  });
});
