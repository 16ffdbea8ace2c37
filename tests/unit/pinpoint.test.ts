import { expect, test } from 'vitest';
import { formatPinpoint } from '../../src/language/pinpoint.ts';
import { parsePinpoint } from '../../src/schema/pinpoint.ts';

test.each([
  ['Điều 6 khoản 5 điểm b', 'Article 6 clause 5 point b'],
  ['Điều 13 khoản 2 điểm đ', 'Article 13 clause 2 point đ'],
  ['Phụ lục I', 'Annex I'],
  ['Phụ lục', 'Annex'],
  ['Phụ lục II mục 3', 'Annex II section 3'],
  ['Phụ lục II Mẫu số 03', 'Annex II Form 03'],
  ['Chương IX Mục 2', 'Chapter IX Section 2'],
  ['Điều 21a khoản 1 điểm a, đ', 'Article 21a clause 1 point a and đ'],
  ['Điều 5; Điều 7 khoản 2', 'Article 5; Article 7 clause 2'],
  ['Mẫu số 10', 'Form 10'],
  ['Điều 19 khoản 1 đến 4', 'Article 19 clause 1 to 4'],
  ['Điều 47 và 48', 'Article 47 and 48'],
  ['Điều 5, 6', 'Article 5 and 6'],
  ['toàn văn', 'whole text'],
])('%s is %s', (vi, en) => {
  expect(formatPinpoint(vi, 'en')).toBe(en);
  expect(formatPinpoint(vi, 'vi')).toBe(vi);
});

test.each([
  'Art 12',
  'Điều',
  'khoản 2 Điều 3',
  'Điều 3, khoản 2',
  'Điều 5 Điều 6',
  'điều 3',
  'Điều 3;Điều 4',
  '',
  'toàn văn Điều 3',
  'Điều 3 khoản hai',
])('%j is no place in a law', (text) => {
  expect(parsePinpoint(text)).toBeUndefined();
});
