import { expect, test } from 'vitest';
import { formatPinpoint } from '../../src/language/pinpoint.ts';

test.each([
  ['Điều 6 khoản 5 điểm b', 'Article 6 clause 5 point b'],
  ['Điều 13 khoản 2 điểm đ', 'Article 13 clause 2 point đ'],
  ['Điều 1 khoản 10 (Điều 12 khoản 3 Luật BHYT)', 'Article 1 clause 10 (Article 12 clause 3 Health Insurance Law)'],
  ['Luật BHXH Điều 21', 'Social Insurance Law Article 21'],
  ['Phụ lục I', 'Annex I'],
  ['Chương IX, Mục 2', 'Chapter IX, Section 2'],
  ['Mẫu số 10', 'Form 10'],
  ['Điều 19 khoản 1 đến 4', 'Article 19 clause 1 to 4'],
  ['Điều 47 và Điều 48', 'Article 47 and Article 48'],
  ['toàn văn', 'whole text'],
])('%s is %s', (vi, en) => {
  expect(formatPinpoint(vi, 'en')).toBe(en);
  expect(formatPinpoint(vi, 'vi')).toBe(vi);
});
