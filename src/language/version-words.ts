import type { Language } from '../schema/primitives.ts';

const vi = {
  kept: 'Bản lưu',
  of: (date: string, title: string): string => `Bản ngày ${date} của trang “${title}”`,
  forever: 'Bản này được giữ nguyên để trích dẫn, không bao giờ thay đổi.',
  now: 'Xem trang hiện nay',
  same: 'Trang hiện nay vẫn nói đúng như bản này.',
  changed: 'Từ đó đến nay:',
  wording: 'Lời văn của trang đã được sửa. Các con số trong bản này vẫn như cũ.',
  gone: 'Trang này nay không còn nữa.',
  search: 'Tìm trang khác',
  after: 'nay là',
  goneFigure: 'nay không còn',
  more: (count: number): string => `và ${count} con số khác`,
  later: 'Các bản sau',
};

/** What a released version says of itself. */
export const versionWords: Record<Language, typeof vi> = {
  vi,
  en: {
    kept: 'A kept version',
    of: (date, title) => `The version of ${date} of the page “${title}”`,
    forever: 'It is kept as it was, to be cited, and never changes.',
    now: 'See the page as it is now',
    same: 'The page still says exactly this.',
    changed: 'Since then:',
    wording: 'The wording of the page has been edited. The figures on it are still the same.',
    gone: 'This page is no longer here.',
    search: 'Search for another',
    after: 'now',
    goneFigure: 'no longer kept',
    more: (count) => `and ${count} more ${count === 1 ? 'figure' : 'figures'}`,
    later: 'Later versions',
  },
};
