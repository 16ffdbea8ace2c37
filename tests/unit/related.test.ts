import { expect, test } from 'vitest';
import { relativesAmong, type Relative } from '../../src/policy/related.ts';

const page = (id: string, figures: string[], situations: string[], related: string[] = []): Relative => ({
  id,
  figures,
  situations,
  related,
});

test('a page is closest to what shares rare figures, then rare readers; what shares nothing is left out', () => {
  const all = [
    page('a', ['rare', 'common'], ['old']),
    page('b', ['common'], ['old']),
    page('c', ['rare', 'common'], []),
    page('d', ['common'], []),
    page('e', [], ['young']),
  ];
  const [first] = all;
  expect(first === undefined ? [] : relativesAmong(all)(first)).toEqual(['c', 'b', 'd']);
});

test('a page that names another is close to it', () => {
  const all = [page('a', [], []), page('b', [], [], ['a']), page('c', [], [])];
  const [first] = all;
  expect(first === undefined ? [] : relativesAmong(all)(first)).toEqual(['b']);
});
