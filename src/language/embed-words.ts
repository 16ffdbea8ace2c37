import type { Language } from '../schema/primitives.ts';

const vi = {
  embed: 'Nhúng con số này',
  embedIntro:
    'Chép đoạn mã này vào bài trên trang của bạn. Thẻ luôn hiện mức đang áp dụng, kèm điều khoản; nó không chạy mã và không theo dõi ai.',
  embedSee: 'Xem thẻ',
  seeSource: 'Nguồn, các mức trước',
  accordingTo: 'theo',
};
type EmbedWords = typeof vi;

const en: EmbedWords = {
  embed: 'Embed this figure',
  embedIntro:
    'Copy this code into a page of yours. The card always shows the value in force, with its clause; it runs no code and follows nobody.',
  embedSee: 'See the card',
  seeSource: 'Source and earlier values',
  accordingTo: 'by',
};

/** The words of the cards that other sites may show, and of what is said about them. */
export const embedWords: Record<Language, EmbedWords> = { vi, en };
