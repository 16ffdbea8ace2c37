import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { queryReader, type Word } from '../../src/language/query.ts';

const read = queryReader({
  vi: [
    ['bảo hiểm y tế', 'bhyt'],
    ['bảo hiểm xã hội', 'bhxh'],
    ['người già', 'người cao tuổi'],
    ['người', 'ng'],
    ['không', 'k', 'ko'],
  ],
  en: [['child', 'children', 'kid']],
});
const letters = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

describe('the words to search for', () => {
  test.each([
    ['diacritics do not matter', 'Thẻ bảo hiểm y tế', 'the bao hiem y te'],
    ['nor does typing without them', 'the bao hiem y te', 'the bao hiem y te'],
    ['BHYT is written out', 'BHYT hộ gia đình', 'bao hiem y te ho gia dinh'],
    ['so is BHXH', 'bhxh', 'bao hiem xa hoi'],
    ['a short form inside another name', 'ng cao tuoi', 'nguoi gia'],
    ['"the" is a card in Vietnamese', 'the bhyt mien phi', 'the bao hiem y te mien phi'],
    ['also beside an abbreviation alone', 'thẻ BHYT', 'the bao hiem y te'],
    ['"the" is an article in English', 'the health card for the kids', 'health card child'],
    ['a day names no page', 'lương cơ sở ngày 1/3/2025', 'luong co so ngay'],
    ['a number of a document is kept', 'nghị định 161/2026', 'nghi dinh 161 2026'],
    ['how much', 'Tiền già được bao nhiêu?', 'tien gia duoc'],
    ['how much money', 'hộ nghèo được bao nhiêu tiền', 'ho ngheo duoc'],
    ['how', 'làm thế nào để được thẻ miễn phí', 'duoc the mien phi'],
    ['what is', 'cùng chi trả là gì', 'cung chi tra'],
    ['where', 'đăng ký ở đâu', 'dang ki'],
    ['how much, in English', 'How much is the social pension?', 'social pension'],
    ['how do I, in English', 'how do I get a refund', 'refund'],
    ['what is, in English', 'what is co-payment', 'co payment'],
    ['can I, in English', 'can I use my card in another hospital', 'use card another hospital'],
    ['a letter that is short for a word in Vietnamese only', 'straight to K hospital', 'straight k hospital'],
    ['plurals and endings of English', 'babies covered, getting benefits', 'baby cover gett benefit'],
    ['one word with and without its e', 'houses, housing, a house', 'hous hous hous'],
    ['somebody who is caring is no car', 'caring for a car', 'caring car'],
    ['what an apostrophe leaves', "my boss didn't pay, it's late", 'boss pay late'],
    ['a number in order', 'the 90th birthday', '90 birthday'],
    ['a number and a word without the space', '75tuoi', '75 tuoi'],
    ['y and i, which are both in use', 'tỷ lệ, tỉ lệ', 'ti le ti le'],
    ['a loan is no "well then"', 'vay vốn', 'vay von'],
    ['nor is it without its marks', 'vay von', 'vay von'],
    ['"well then" is', 'vậy thì sao', 'sao'],
    ['a question of nothing else keeps its words', 'là gì', 'la gi'],
    ['also in English', 'how to', 'how to'],
    ['part of a word is no question word', 'canh, thit', 'canh thit'],
  ])('%s: %s', (_, query, words) => {
    expect(letters(read(query))).toBe(words);
  });

  test.each(['', '   ', '?!…'])('"%s" asks for nothing', (query) => {
    expect(read(query)).toEqual([]);
  });

  test('whatever is typed, the words are folded and none is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        for (const { folded } of read(query)) {
          expect(folded).not.toBe('');
          expect(fold(folded)).toBe(folded);
        }
      }),
    );
  });

  test('diacritics, capitals and punctuation never change the letters that are searched', () => {
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
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (parts) => {
        const query = parts.join(' ');
        expect(letters(read(fold(query)))).toBe(letters(read(query)));
        expect(letters(read(`${query.toUpperCase()}?`))).toBe(letters(read(query)));
      }),
    );
  });
});

describe('marks that were typed', () => {
  test('tell words apart that have the same letters', () => {
    expect(letters(read('đường'))).toBe(letters(read('dưỡng')));
    expect(read('đường')).not.toEqual(read('dưỡng'));
  });

  test('are the same wherever the tone is written', () => {
    expect(read('hoà, thuỷ, khoẻ')).toEqual(read('hòa, thủy, khỏe'));
  });

  test('are the same composed or apart', () => {
    expect(read('thẻ đường'.normalize('NFD'))).toEqual(read('thẻ đường'));
  });

  test('must be those of a short form', () => {
    expect(letters(read('kỏ'))).toBe('ko');
  });
});
