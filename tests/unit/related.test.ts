import { expect, test } from 'vitest';
import { relativesAmong, type Relative } from '../../src/policy/related.ts';

const page = (
  id: string,
  figures: string[],
  situations: string[],
  related: string[] = [],
  notWith: string[] = [],
): Relative => ({
  id,
  figures,
  situations,
  related,
  notWith,
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

test('a benefit is close to what it does not go with, whichever of the two says so', () => {
  const all = [page('a', [], [], [], ['b']), page('b', [], []), page('c', [], [], [], ['a'])];
  const [first] = all;
  expect(first === undefined ? [] : relativesAmong(all)(first)).toEqual(['b', 'c']);
});
