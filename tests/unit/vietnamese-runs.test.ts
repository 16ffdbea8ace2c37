import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markVietnamese, vietnameseRuns } from '../../src/language/vietnamese-runs.ts';

const vietnamese = (text: string): string[] =>
  vietnameseRuns(text).flatMap((piece) => (piece.vietnamese ? [piece.text] : []));

describe('the Vietnamese in an English text', () => {
  test.each([
    ['Ask for the social pension (trợ cấp hưu trí xã hội) at the desk.', ['trợ cấp hưu trí xã hội']],
    ['the commune public service centre (Trung tâm Phục vụ hành chính công)', ['Trung tâm Phục vụ hành chính công']],
    ['Bring the birth certificate (giấy khai sinh) and Form Mẫu số 01.', ['giấy khai sinh', 'Mẫu số']],
    ['Under Decree 188/2025/NĐ-CP, Article 6', ['188/2025/NĐ-CP']],
    ['People in Phú Thọ may get more than in Vĩnh Phúc', ['Phú Thọ', 'Vĩnh Phúc']],
    ['Ủy ban nhân dân (UBND) decides', ['Ủy ban nhân dân']],
    ['No Vietnamese here', []],
  ])('%s', (text, runs) => {
    expect(vietnamese(text)).toEqual(runs);
  });

  test('nothing is lost and nothing added', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'ă', 'b', 'đ', 'ệ', 'h', 'i', 'T', ' ', '\u00A0', '.', ',', '(', '5', '/', '-'),
        }),
        (text) => {
          expect(
            vietnameseRuns(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('a page', () => {
  test.each([
    ['<p>at Phú Thọ</p>', '<p>at <span lang="vi">Phú Thọ</span></p>'],
    ['<p lang="vi">Phú Thọ</p><p>Phú Thọ</p>', '<p lang="vi">Phú Thọ</p><p><span lang="vi">Phú Thọ</span></p>'],
    ['<title>Phú Thọ</title><b>x</b>', '<title>Phú Thọ</title><b>x</b>'],
    ['<a title="Phú Thọ" href="/a/">x</a>', '<a title="Phú Thọ" href="/a/">x</a>'],
    ['<p lang="vi">a <b lang="en">Đ</b> Đ</p>', '<p lang="vi">a <b lang="en"><span lang="vi">Đ</span></b> Đ</p>'],
    [
      '<script type="application/ld+json">{"a":"Phú"}</script>',
      '<script type="application/ld+json">{"a":"Phú"}</script>',
    ],
    ['<br><img alt="Phú">Phú', '<br><img alt="Phú"><span lang="vi">Phú</span>'],
  ])('%s', (before, after) => {
    expect(markVietnamese(before)).toBe(after);
  });
});
