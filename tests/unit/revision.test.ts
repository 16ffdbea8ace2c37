import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revisionOf } from '../../src/policy/revision.ts';

test('a revision is the day and eight letters and digits', () => {
  const revision = revisionOf('2026-11-24', ['meta', 'vi', 'en']);
  expect(revision.date).toBe('2026-11-24');
  expect(revision.hash).toMatch(/^[0-9a-f]{8}$/);
});

test('the same page has the same revision, today and always', () => {
  expect(revisionOf('2026-11-24', ['meta', 'vi', 'en']).hash).toBe('44be06b6');
});

test('any other word, and any other place for it, is another revision', () => {
  const part = fc.string().filter((text) => !text.includes('\u0000'));
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (before, after) => {
      const same = JSON.stringify(before) === JSON.stringify(after);
      fc.pre(!same && before.length === after.length);
      expect(revisionOf('2026-11-24', before).hash).not.toBe(revisionOf('2026-11-24', after).hash);
    }),
  );
  expect(revisionOf('2026-11-24', ['ab', 'c']).hash).not.toBe(revisionOf('2026-11-24', ['a', 'bc']).hash);
});
