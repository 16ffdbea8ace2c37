import type { Language } from '../schema/primitives.ts';

const vi = {
  about: 'Thay đổi về',
  follow: 'Theo dõi bằng RSS/Atom',
  followIntro:
    'Chép một địa chỉ dưới đây vào một ứng dụng đọc tin RSS: hễ luật đổi, ứng dụng tự báo. Không cần mở tài khoản, không cần để lại địa chỉ thư.',
  followArea: 'Chỉ một mục',
  pages: 'Trang giải thích',
};
type FeedWords = typeof vi;

const en: FeedWords = {
  about: 'Changes in',
  follow: 'Follow by RSS/Atom',
  followIntro:
    'Copy one of these addresses into an RSS reader: it tells you whenever the law changes. No account is needed, and no e-mail address.',
  followArea: 'One subject only',
  pages: 'Guides',
};

/** The words of the feeds, and of what is said about them. */
export const feedWords: Record<Language, FeedWords> = { vi, en };
