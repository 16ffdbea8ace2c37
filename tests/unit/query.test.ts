import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { searchPhrase, searchWords } from '../../src/language/query.ts';

describe('the words to search for', () => {
  test.each([
    ['diacritics do not matter', 'Thẻ bảo hiểm y tế', 'the bao hiem y te'],
    ['nor does typing without them', 'the bao hiem y te', 'the bao hiem y te'],
    ['BHYT is written out', 'BHYT hộ gia đình', 'bao hiem y te ho gia dinh'],
    ['so is BHXH', 'bhxh', 'bao hiem xa hoi'],
    ['and TGXH', 'TGXH', 'tro giup xa hoi'],
    ['"the" is a card in Vietnamese', 'the bhyt mien phi', 'the bao hiem y te mien phi'],
    ['also beside an abbreviation alone', 'thẻ BHYT', 'the bao hiem y te'],
    ['"the" is an article in English', 'the health card for the elderly', 'health card elderly'],
    ['how much', 'Tiền già được bao nhiêu?', 'tien gia duoc'],
    ['how much money', 'hộ nghèo được bao nhiêu tiền', 'ho ngheo duoc'],
    ['how', 'làm thế nào để được thẻ miễn phí', 'duoc the mien phi'],
    ['what is', 'cùng chi trả là gì', 'cung chi tra'],
    ['where', 'đăng ký ở đâu', 'dang ky'],
    ['how much, in English', 'How much is the social pension?', 'social pension'],
    ['how do I, in English', 'how do I get a refund', 'get refund'],
    ['what is, in English', 'what is co-payment', 'co payment'],
    ['can I, in English', 'can I use my card in another hospital', 'use card another hospital'],
    ['a question of nothing else keeps its words', 'là gì', 'la gi'],
    ['also in English', 'how to', 'how to'],
    ['part of a word is no question word', 'canh, thit', 'canh thit'],
  ])('%s: %s', (_, query, words) => {
    expect(searchWords(query).join(' ')).toBe(words);
  });

  test.each(['', '   ', '?!…'])('"%s" asks for nothing', (query) => {
    expect(searchWords(query)).toEqual([]);
  });

  test('whatever is typed, the words are folded and none is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const words = searchWords(query);
        expect(words).not.toContain('');
        expect(words.map(fold)).toEqual(words);
      }),
    );
  });

  test('diacritics, capitals and punctuation never change what is searched', () => {
    const word = fc.constantFrom(
      'thẻ',
      'BHYT',
      'miễn',
      'phí',
      'trợ',
      'cấp',
      'người',
      'già',
      'đường',
      'bao nhiêu',
      'là gì',
      'how much',
      'the',
      'card',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (parts) => {
        const query = parts.join(' ');
        expect(searchWords(fold(query))).toEqual(searchWords(query));
        expect(searchWords(`${query.toUpperCase()}?`)).toEqual(searchWords(query));
      }),
    );
  });
});

test('a phrase of the index is folded and written out, and keeps its question words', () => {
  expect(searchPhrase('BHYT là gì?')).toBe('bao hiem y te la gi');
  expect(searchPhrase('Trợ cấp hưu trí xã hội')).toBe('tro cap huu tri xa hoi');
});
