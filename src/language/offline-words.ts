import type { IsoDate, Language } from '../schema/primitives.ts';
import { formatDate, formatNumber, formatShortDate } from './format.ts';

const vi = {
  offline: 'Đọc khi không có mạng',
  intro:
    'Trang nào bạn đã mở thì vẫn đọc lại được khi mất sóng. Muốn mang theo tất cả, hãy lưu cả bản tiếng Việt vào máy.',
  names: ['đọc khi không có mạng', 'lưu vào máy', 'mất sóng', 'tải về máy', 'xem ngoại tuyến', 'offline'],
  missing: 'Máy đang không có mạng, và trang bạn vừa mở chưa được lưu. Khi có sóng, hãy mở lại.',
  again: 'Mở lại',
  saveTitle: 'Lưu tất cả',
  saveWhat: (pages: string, size: string): string =>
    `${pages} trang tiếng Việt: các bài giải thích, khi có việc, tính cho tôi, nơi để hỏi, xã phường, con số, văn bản. Tải về khoảng ${size}.`,
  saveAll: (size: string): string => `Lưu tất cả để đọc khi không có mạng (${size})`,
  renew: (size: string): string => `Lưu bản mới (${size})`,
  carryOn: (size: string): string => `Lưu tiếp (cả thảy ${size})`,
  metered: (size: string): string =>
    `Máy đang dùng mạng di động hoặc tiết kiệm dữ liệu, và bản lưu cần tải ${size}. Bấm lần nữa nếu bạn vẫn muốn tải.`,
  saving: (done: number, all: number): string => `Đang lưu: ${done} / ${all} phần. Hãy để trang này mở.`,
  savedAll: (pages: number, date: string): string => `Đã lưu đủ ${pages} trang, bản ${date}.`,
  newer: (date: string): string => `Đã có bản mới hơn, ${date}.`,
  broken: 'Mạng bị ngắt, chưa lưu xong. Bản cũ, nếu có, vẫn còn nguyên. Có sóng thì bấm để lưu tiếp.',
  noRoom: 'Máy không còn đủ chỗ để lưu.',
  notPossible: 'Trình duyệt này không lưu trang được.',
  switchedOff: 'Phần này đang tạm tắt.',
  remove: 'Xóa mọi bản lưu khỏi máy',
  removed: 'Đã xóa. Những trang bạn mở từ giờ lại được giữ.',
  savedTitle: 'Đang có trong máy',
  savedNone: 'Chưa có trang nào.',
  needsScript: 'Lưu trang cần JavaScript, mà trình duyệt của bạn đang tắt.',
  noNetwork: 'Không có mạng.',
  slow: 'Mạng chậm.',
  copyOf: (date: IsoDate): string => `Bản lưu ${formatDate(date, 'vi')}.`,
  newBuild: (date: IsoDate): string => `Đã có bản ${formatDate(date, 'vi')}: có mạng thì mở lại.`,
  revised: (date: IsoDate): string => `Trang này đã sửa ${formatDate(date, 'vi')}: có mạng thì mở lại.`,
  since: 'Từ bản này đến nay đã đổi:',
  retry: 'Tải lại',
};
export type OfflineWords = typeof vi;

const en: OfflineWords = {
  offline: 'Reading without a network',
  intro:
    'Any page you have opened can be read again when the signal is gone. To carry all of them, save the English version on your device.',
  names: ['read without network', 'save for offline', 'no signal', 'download the site', 'offline'],
  missing:
    'There is no network at the moment, and the page you opened is not saved. Open it again when there is a signal.',
  again: 'Open it again',
  saveTitle: 'Save everything',
  saveWhat: (pages, size) =>
    `${pages} pages in English: guides, life events, calculators, where to ask, communes, figures, documents. About ${size} to fetch.`,
  saveAll: (size) => `Save everything to read without a network (${size})`,
  renew: (size) => `Save the new version (${size})`,
  carryOn: (size) => `Go on saving (${size} in all)`,
  metered: (size) =>
    `This device is on mobile data or saving data, and ${size} must be fetched. Tap once more if you want it all the same.`,
  saving: (done, all) => `Saving: ${done} of ${all} parts. Keep this page open.`,
  savedAll: (pages, date) => `All ${pages} pages are saved, as of ${date}.`,
  newer: (date) => `There is a newer version, of ${date}.`,
  broken:
    'The network broke off before all was saved. What was saved before, if anything, is untouched. Tap to go on when there is a signal.',
  noRoom: 'There is not enough room left on this device.',
  notPossible: 'This browser cannot save pages.',
  switchedOff: 'This is switched off for now.',
  remove: 'Remove everything saved from this device',
  removed: 'Removed. Pages you open from now on are kept again.',
  savedTitle: 'On this device',
  savedNone: 'No page yet.',
  needsScript: 'Saving pages needs JavaScript, which your browser has switched off.',
  noNetwork: 'No network.',
  slow: 'Slow network.',
  copyOf: (date) => `Saved copy of ${formatDate(date, 'en')}.`,
  newBuild: (date) => `There is a version of ${formatDate(date, 'en')}: open the page again when there is a network.`,
  revised: (date) => `This page was changed on ${formatDate(date, 'en')}: open it again when there is a network.`,
  since: 'Changed since this copy:',
  retry: 'Load again',
};

/** What the site says of reading without a network, in each language. */
export const offlineWords: Record<Language, OfflineWords> = { vi, en };

/** A size as people read it: `1,2 MB` · `1.2 MB`; never less than it is. */
export const formatSize = (bytes: number, language: Language): string =>
  `${formatNumber(Math.ceil(bytes / 100_000) / 10, language)}\u00A0MB`;

/** A change with its day. */
export const changeOn = ([date, title]: readonly [IsoDate, string], language: Language): string =>
  `${title} (${formatShortDate(date, language)})`;
