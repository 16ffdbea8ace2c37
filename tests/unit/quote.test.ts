import { describe, expect, test } from 'vitest';
import {
  fullDocumentName,
  legalReference,
  namedClauses,
  quoteDocument,
  quoteFigure,
  type Clause,
  type QuotedFigure,
} from '../../src/language/quote.ts';

const government = { vi: 'Chính phủ', en: 'Government' };
const decree: Clause['document'] = {
  kind: 'decree',
  number: '161/2026/NĐ-CP',
  issuer: government,
  title: { vi: 'Nghị định quy định mức lương cơ sở', en: 'Decree on the base salary' },
  issued: '2026-05-15',
};
const law: Clause['document'] = {
  kind: 'law',
  number: '25/2008/QH12',
  issuer: { vi: 'Quốc hội', en: 'National Assembly' },
  title: { vi: 'Luật Bảo hiểm y tế', en: 'Law on Health Insurance' },
  issued: '2008-11-14',
};
const council: Clause['document'] = {
  kind: 'resolution',
  number: '64/2025/NQ-HĐND@phu-tho',
  issuer: { vi: 'Hội đồng nhân dân tỉnh Phú Thọ', en: 'People’s Council of Phú Thọ Province' },
  title: { vi: 'Nghị quyết quy định mức hỗ trợ', en: 'Resolution on premium support' },
};

const salary: QuotedFigure = {
  label: 'Mức lương cơ sở',
  value: '2.530.000\u00A0đồng/tháng',
  unit: 'VND/month',
  clauses: [{ document: decree, pinpoint: 'Điều 3 khoản 2' }],
  from: '2026-07-01',
  state: 'current',
};
const middle = (figure: Partial<QuotedFigure>, language: 'vi' | 'en' = 'vi'): string =>
  quoteFigure({ ...salary, ...figure }, language)
    .replace('Theo Điều 3 khoản 2 Nghị định 161/2026/NĐ-CP, ', '')
    .replace('Under Article 3 clause 2 of Decree 161/2026/NĐ-CP, ', '');

describe('a figure as a newspaper states it', () => {
  test('in Vietnamese and in English, with spaces that may be pasted', () => {
    expect(quoteFigure(salary, 'vi')).toBe(
      'Theo Điều 3 khoản 2 Nghị định 161/2026/NĐ-CP, mức lương cơ sở là 2.530.000 đồng/tháng từ ngày 1/7/2026',
    );
    expect(quoteFigure({ ...salary, label: 'Base salary', value: 'VND\u00A02,530,000 a month' }, 'en')).toBe(
      'Under Article 3 clause 2 of Decree 161/2026/NĐ-CP, the base salary is VND 2,530,000 a month from 1 July 2026',
    );
  });

  test.each<[string, Partial<QuotedFigure>, string]>([
    [
      'of the past',
      { to: '2026-12-31' },
      'mức lương cơ sở là 2.530.000 đồng/tháng từ ngày 1/7/2026 đến hết ngày 31/12/2026',
    ],
    ['to come', { state: 'future' }, 'mức lương cơ sở sẽ là 2.530.000 đồng/tháng từ ngày 1/7/2026'],
    [
      'for one of several kinds of people',
      { label: 'Trợ cấp hằng tháng: người đơn thân nghèo, mỗi con' },
      'trợ cấp hằng tháng (người đơn thân nghèo, mỗi con) là 2.530.000 đồng/tháng từ ngày 1/7/2026',
    ],
    [
      'whose label has a list in it, which is not one of several kinds',
      { label: 'Quà của Đảng, Nhà nước dịp Tết' },
      'quà của Đảng, Nhà nước dịp Tết là 2.530.000 đồng/tháng từ ngày 1/7/2026',
    ],
    [
      'that is a floor for one of several kinds',
      { label: 'Tiền nuôi dưỡng trong cơ sở, ít nhất: trẻ nhóm nhỏ tuổi' },
      'tiền nuôi dưỡng trong cơ sở (trẻ nhóm nhỏ tuổi) ít nhất là 2.530.000 đồng/tháng từ ngày 1/7/2026',
    ],
    [
      'of a sum that is measured in months: no sum is a time',
      { label: 'Học bổng chính sách: mỗi lần trả', value: '6 tháng', unit: 'months' },
      'học bổng chính sách: mỗi lần trả: 6 tháng (áp dụng từ ngày 1/7/2026)',
    ],
    [
      'whose label ends in "lowest", which is no limit',
      { label: 'Năm đóng để có mức lương hưu thấp nhất', value: '20 năm', unit: 'years' },
      'năm đóng để có mức lương hưu thấp nhất là 20 năm (áp dụng từ ngày 1/7/2026)',
    ],
    [
      'that is a factor, or an age after its word: no unit twice',
      { label: 'Hệ số trợ cấp: trẻ em', value: '2,5 lần', unit: 'times' },
      'hệ số trợ cấp (trẻ em) là 2,5 (áp dụng từ ngày 1/7/2026)',
    ],
    [
      'of wishes at an age',
      { label: 'Chủ tịch nước chúc thọ ở tuổi', value: '100 tuổi', unit: 'age' },
      'Chủ tịch nước chúc thọ ở tuổi 100 (áp dụng từ ngày 1/7/2026)',
    ],
    [
      'that is the day it begins: no day twice',
      { label: 'Ngày Luật được sửa', value: 'ngày\u00A01 tháng\u00A07 năm\u00A02026', unit: 'date' },
      'ngày Luật được sửa là ngày 1 tháng 7 năm 2026',
    ],
    [
      'that one source gives: the doubt goes where the sentence goes',
      { oneSource: true },
      'mức lương cơ sở là 2.530.000 đồng/tháng từ ngày 1/7/2026 (mới có một nguồn, đang kiểm tra)',
    ],
    [
      'a time limit that one source gives',
      { label: 'Thời hạn giải quyết khiếu nại', value: '30 ngày', unit: 'days', oneSource: true },
      'thời hạn giải quyết khiếu nại là 30 ngày (áp dụng từ ngày 1/7/2026; mới có một nguồn, đang kiểm tra)',
    ],
    [
      'whose label runs into it; a time limit does not begin on the day of the law',
      { label: 'Bán trú: báo không nhận hồ sơ trong', value: '5 ngày làm việc', unit: 'working-days' },
      'bán trú: báo không nhận hồ sơ trong 5 ngày làm việc (áp dụng từ ngày 1/7/2026)',
    ],
    [
      'that is a day',
      { label: 'Thân nhân đã được giải quyết chế độ, từ ngày', value: 'ngày 1 tháng 1 năm 1995', unit: 'date' },
      'thân nhân đã được giải quyết chế độ, từ ngày 1 tháng 1 năm 1995 (áp dụng từ ngày 1/7/2026)',
    ],
    [
      'whose label is a thing at the end, not a limit',
      { label: 'Điểm xếp cấp: mốc dưới', value: '50 điểm', unit: 'points' },
      'điểm xếp cấp (mốc dưới) là 50 điểm (áp dụng từ ngày 1/7/2026)',
    ],
    [
      'of a name that keeps its capital',
      { label: 'Phú Thọ hỗ trợ thêm', value: '50%', unit: 'percent' },
      'Phú Thọ hỗ trợ thêm 50% (áp dụng từ ngày 1/7/2026)',
    ],
  ])('%s', (_, figure, says) => {
    expect(middle(figure)).toBe(says);
  });

  test.each<[string, Partial<QuotedFigure>, string]>([
    [
      'a label that runs into it',
      { label: 'A child is paid until', value: '18', unit: 'age' },
      'a child is paid until 18 (applies from 1 July 2026)',
    ],
    [
      'what is over',
      { label: 'Base salary', value: 'VND 2,340,000 a month', to: '2026-06-30', from: '2024-07-01', state: 'ended' },
      'the base salary was VND 2,340,000 a month from 1 July 2024 to the end of 30 June 2026',
    ],
    [
      'a list in a label',
      { label: 'Time to issue, replace or correct a card', value: '5 working days', unit: 'working-days' },
      'the time to issue, replace or correct a card is 5 working days (applies from 1 July 2026)',
    ],
    [
      'one of several kinds, and a doubt',
      { label: 'Retirement age, men', value: '61', unit: 'age', oneSource: true },
      'the retirement age (men) is 61 (applies from 1 July 2026; from one source so far; being checked)',
    ],
    [
      'times, which are no time',
      { label: 'Times the standard rate: medicine, at most a year', value: '20 times', unit: 'times' },
      'times the standard rate: medicine, at most a year: 20 times (applies from 1 July 2026)',
    ],
    [
      'a label that is no thing',
      { label: 'What a pupil pays for a year', value: 'VND 683,100 a year', unit: 'VND/year' },
      'what a pupil pays for a year: VND 683,100 a year (applies from 1 July 2026)',
    ],
  ])('in English: %s', (_, figure, says) => {
    expect(middle(figure, 'en')).toBe(says);
  });
});

describe('clauses', () => {
  const clauses: Clause[] = [
    { document: decree, pinpoint: 'Điều 4 khoản 2' },
    { document: decree, pinpoint: 'Điều 8; Điều 9 khoản 1' },
    { document: council, pinpoint: 'toàn văn' },
    { document: law, pinpoint: 'Điều 13' },
  ];

  test('stand with their document, each document once', () => {
    expect(namedClauses(clauses, 'vi')).toBe(
      'Điều 4 khoản 2, Điều 8 và Điều 9 khoản 1 Nghị định 161/2026/NĐ-CP, Nghị quyết 64/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Phú Thọ và Điều 13 Luật 25/2008/QH12',
    );
    expect(namedClauses(clauses.slice(2), 'en')).toBe(
      'Resolution 64/2025/NQ-HĐND of the People’s Council of Phú Thọ Province and Article 13 of Law 25/2008/QH12',
    );
  });

  test('name their document in full in a legal reference', () => {
    expect(legalReference(clauses.slice(0, 1), 'vi')).toBe(
      'Điều 4 khoản 2 Nghị định số 161/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ quy định mức lương cơ sở',
    );
    expect(legalReference(clauses.slice(2), 'en')).toBe(
      'Resolution No. 64/2025/NQ-HĐND of the People’s Council of Phú Thọ Province, “Resolution on premium support”; Article 13 of Law No. 25/2008/QH12 of the National Assembly dated 14 November 2008, “Law on Health Insurance”',
    );
  });
});

describe('a document in full', () => {
  test('a law is called by its title, which says what it is', () => {
    expect(fullDocumentName(law, 'vi')).toBe('Luật Bảo hiểm y tế số 25/2008/QH12 ngày 14 tháng 11 năm 2008');
  });

  test('a joint circular keeps its kind whole', () => {
    const title = { vi: 'Thông tư liên tịch quy định chi tiết', en: 'Joint circular' };
    expect(fullDocumentName({ ...decree, kind: 'circular', title }, 'vi')).toBe(
      'Thông tư liên tịch số 161/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ quy định chi tiết',
    );
  });

  test('a sentence adds the days it is in force', () => {
    expect(quoteDocument({ ...council, from: '2026-01-01', to: '2030-12-31' }, 'vi')).toBe(
      'Nghị quyết số 64/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Phú Thọ quy định mức hỗ trợ (có hiệu lực từ ngày 1/1/2026 đến hết ngày 31/12/2030)',
    );
  });
});
