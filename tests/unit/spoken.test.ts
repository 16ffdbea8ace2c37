import { describe, expect, test } from 'vitest';
import { spoken, wholeNumber } from '../../src/language/spoken.ts';

const forms = {
  vi: {
    BHYT: 'bảo hiểm y tế',
    UBND: 'ủy ban nhân dân',
    CP: 'Chính phủ',
    BYT: 'Bộ Y tế',
    HĐND: 'hội đồng nhân dân',
    'm²': 'mét vuông',
  },
  en: { UBND: 'People’s Committee', Jul: 'July' },
};

describe('whole numbers in Vietnamese', () => {
  test.each([
    ['0', 'không'],
    ['1', 'một'],
    ['4', 'bốn'],
    ['5', 'năm'],
    ['10', 'mười'],
    ['11', 'mười một'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['44', 'bốn mươi tư'],
    ['55', 'năm mươi lăm'],
    ['91', 'chín mươi mốt'],
    ['100', 'một trăm'],
    ['101', 'một trăm linh một'],
    ['104', 'một trăm linh bốn'],
    ['105', 'một trăm linh năm'],
    ['110', 'một trăm mười'],
    ['111', 'một trăm mười một'],
    ['115', 'một trăm mười lăm'],
    ['121', 'một trăm hai mươi mốt'],
    ['404', 'bốn trăm linh bốn'],
    ['555', 'năm trăm năm mươi lăm'],
    ['1000', 'một nghìn'],
    ['1001', 'một nghìn không trăm linh một'],
    ['1015', 'một nghìn không trăm mười lăm'],
    ['2026', 'hai nghìn không trăm hai mươi sáu'],
    ['10000', 'mười nghìn'],
    ['21000', 'hai mươi mốt nghìn'],
    ['113850', 'một trăm mười ba nghìn tám trăm năm mươi'],
    ['540000', 'năm trăm bốn mươi nghìn'],
    ['1000000', 'một triệu'],
    ['1000005', 'một triệu không trăm linh năm'],
    ['1366200', 'một triệu ba trăm sáu mươi sáu nghìn hai trăm'],
    ['2530000', 'hai triệu năm trăm ba mươi nghìn'],
    ['25300000', 'hai mươi lăm triệu ba trăm nghìn'],
    ['104000000', 'một trăm linh bốn triệu'],
    ['1000000000', 'một tỉ'],
    ['2004005001', 'hai tỉ không trăm linh bốn triệu không trăm linh năm nghìn không trăm linh một'],
    [
      '999999999999',
      'chín trăm chín mươi chín tỉ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
  ])('%s is %s', (digits, said) => {
    expect(wholeNumber(digits, 'vi')).toBe(said);
  });
});

describe('whole numbers in English', () => {
  test.each([
    ['0', 'zero'],
    ['13', 'thirteen'],
    ['21', 'twenty-one'],
    ['100', 'one hundred'],
    ['115', 'one hundred and fifteen'],
    ['1001', 'one thousand and one'],
    ['113850', 'one hundred and thirteen thousand eight hundred and fifty'],
    ['540000', 'five hundred and forty thousand'],
    ['2530000', 'two million five hundred and thirty thousand'],
    ['1000000005', 'one billion and five'],
    [
      '999999999999',
      'nine hundred and ninety-nine billion nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine',
    ],
  ])('%s is %s', (digits, said) => {
    expect(wholeNumber(digits, 'en')).toBe(said);
  });
});

describe('sentences in Vietnamese', () => {
  test.each([
    ['540.000 đồng', 'năm trăm bốn mươi nghìn đồng'],
    ['540.000 đồng/tháng', 'năm trăm bốn mươi nghìn đồng một tháng'],
    ['Thẻ BHYT do UBND xã lập danh sách.', 'Thẻ bảo hiểm y tế do ủy ban nhân dân xã lập danh sách.'],
    ['từ 1/7/2026', 'từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu'],
    ['từ ngày 01/07/2026', 'từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu'],
    ['ngày 1 tháng 4 năm 2026', 'ngày một tháng tư năm hai nghìn không trăm hai mươi sáu'],
    ['tháng 4/2005', 'tháng tư năm hai nghìn không trăm linh năm'],
    ['Bà nộp ngày 3/12.', 'Bà nộp ngày ba tháng mười hai.'],
    ['tháng 12 và tháng 4', 'tháng mười hai và tháng tư'],
    ['Quỹ trả 80%.', 'Quỹ trả tám mươi phần trăm.'],
    ['4,5% lương', 'bốn phẩy năm phần trăm lương'],
    ['1,25 lần', 'một phẩy hai năm lần'],
    ['Điều 5 khoản 2', 'Điều năm khoản hai'],
    ['Điều 4 khoản 21 điểm đ', 'Điều bốn khoản hai mươi mốt điểm đ'],
    ['Nghị định 161/2026/NĐ-CP', 'Nghị định một trăm sáu mươi mốt năm hai nghìn không trăm hai mươi sáu của Chính phủ'],
    ['Thông tư 01/2025/TT-BYT', 'Thông tư không một năm hai nghìn không trăm hai mươi lăm của Bộ Y tế'],
    ['Luật 41/2024/QH15', 'Luật bốn mươi mốt năm hai nghìn không trăm hai mươi tư'],
    ['Pháp lệnh 02/2020/UBTVQH14', 'Pháp lệnh không hai năm hai nghìn không trăm hai mươi'],
    [
      'Nghị quyết 64/2025/NQ-HĐND',
      'Nghị quyết sáu mươi tư năm hai nghìn không trăm hai mươi lăm của hội đồng nhân dân',
    ],
    ['810.000 – 1.620.000 đồng', 'tám trăm mười nghìn đến một triệu sáu trăm hai mươi nghìn đồng'],
    ['từ 5–10 ngày', 'từ năm đến mười ngày'],
    ['540.000 × 2,5 = 1.350.000', 'năm trăm bốn mươi nghìn nhân hai phẩy năm bằng một triệu ba trăm năm mươi nghìn'],
    ['Mẫu số 01', 'Mẫu số không một'],
    ['Gọi 1900 9068.', 'Gọi một chín không không chín không sáu tám.'],
    ['vùng III, vùng IV', 'vùng ba, vùng bốn'],
    ['nhà 30 m²', 'nhà ba mươi mét vuông'],
    ['HIV', 'HIV'],
    ['75\u00a0tuổi', 'bảy mươi lăm tuổi'],
    ['Đủ 75. Nộp đơn.', 'Đủ bảy mươi lăm. Nộp đơn.'],
    ['cha/mẹ', 'cha, mẹ'],
    ['80%/lần', 'tám mươi phần trăm một lần'],
  ])('%s', (text, said) => {
    expect(spoken(text, 'vi', forms.vi)).toBe(said);
  });
});

describe('sentences in English', () => {
  test.each([
    ['VND 540,000 a month', 'five hundred and forty thousand dong a month'],
    [
      'VND 810,000 – VND 1,620,000',
      'eight hundred and ten thousand to one million six hundred and twenty thousand dong',
    ],
    ['from 1 July 2026', 'from the first of July twenty twenty-six'],
    ['from 5 Jul 2026', 'from the fifth of July twenty twenty-six'],
    ['on 31 December 2005', 'on the thirty-first of December two thousand and five'],
    ['The fund pays 80%.', 'The fund pays eighty percent.'],
    ['4.5% of the wage', 'four point five percent of the wage'],
    ['Article 5 clause 2', 'Article five clause two'],
    ['Decree 161/2026/NĐ-CP', 'Decree one hundred and sixty-one of twenty twenty-six'],
    ['the UBND', 'the People’s Committee'],
    ['in 1995 or 1908', 'in nineteen ninety-five or nineteen oh eight'],
    ['region III', 'region three'],
    ['I waited 10 days', 'I waited ten days'],
    ['Form Mẫu số 01', 'Form Mẫu số zero one'],
  ])('%s', (text, said) => {
    expect(spoken(text, 'en', forms.en)).toBe(said);
  });
});
