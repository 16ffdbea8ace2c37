import type { Language } from '../schema/primitives.ts';

const vi = {
  copy: 'Chép',
  copied: 'Đã chép',
  permanent: 'Địa chỉ không đổi của bản này',
  address: 'Địa chỉ',
  english: 'APA, Chicago (tiếng Anh)',
  forSoftware: 'BibTeX, RIS, CSL-JSON',
  download: 'Tải về',
  everyForm: 'Mọi dạng',
};

/** What stands around a citation. */
export const citeWords: Record<Language, typeof vi> = {
  vi,
  en: {
    copy: 'Copy',
    copied: 'Copied',
    permanent: 'Address of this version, for ever',
    address: 'Address',
    english: 'APA, Chicago',
    forSoftware: 'BibTeX, RIS, CSL-JSON',
    download: 'Download',
    everyForm: 'Every form',
  },
};
