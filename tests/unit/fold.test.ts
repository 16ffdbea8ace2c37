import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, slugify } from '../../src/language/fold.ts';

test.each([
  ['Thẻ BHYT miễn phí', 'the bhyt mien phi'],
  ['ĐƯỜNG đi', 'duong di'],
  ['  188/2025/NĐ-CP ', '188 2025 nd cp'],
  ['Trợ cấp hưu trí xã hội', 'tro cap huu tri xa hoi'],
])('"%s" folds to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

test('a document number becomes an address', () => {
  expect(slugify('188/2025/NĐ-CP')).toBe('188-2025-nd-cp');
});
