import { describe, expect, test } from 'vitest';
import { firstSentence, splitAmount } from '../../src/language/amount.ts';

describe('an amount', () => {
  test.each([
    ['540.000\u00A0đồng/tháng', { before: '', number: '540.000', after: '\u00A0đồng/tháng' }],
    ['VND\u00A0540,000 a month', { before: 'VND', number: '540,000', after: ' a month' }],
    ['ít nhất 10.800.000 đồng', { before: 'ít nhất', number: '10.800.000', after: ' đồng' }],
    ['810.000 – 1.350.000 đồng/tháng', { before: '', number: '810.000 – 1.350.000', after: ' đồng/tháng' }],
    ['100%, 95% hoặc 80%', undefined],
    ['61 tuổi 6 tháng', undefined],
    ['miễn phí', undefined],
    [undefined, undefined],
  ])('%s is parted into its number and its words', (text, parts) => {
    expect(splitAmount(text)).toEqual(parts);
  });
});

describe('the first sentence', () => {
  test.each([
    ['Được 540.000 đồng. Phải nộp tờ khai.', 'Được 540.000 đồng.'],
    ['One sentence, VND 1,000.5 of it', 'One sentence, VND 1,000.5 of it'],
    ['Who? You.', 'Who?'],
  ])('of "%s" is "%s"', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
