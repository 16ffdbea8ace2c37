import type { BenefitKind } from '../schema/explainer.ts';
import type { Language } from '../schema/primitives.ts';

const vi = {
  whatHappened: 'Chuyện gì vừa xảy ra?',
  events: 'Khi có việc',
  eventsIntro: 'Mỗi việc một trang: làm gì trước, làm gì sau, hạn đến ngày nào, nộp ở đâu.',
  gathered: (count: number): string => `Gom từ ${count} trang giải thích`,
  within: 'Trong',
  carry: 'Việc cần làm',
  doneWith: 'Làm với',
  atOnce: 'Làm cùng một lúc được',
  forgotten: 'Điều hay quên',
  benefits: 'Tất cả các khoản',
  benefitsIntro: (count: number): string =>
    `${count} khoản tiền, thẻ, khoản vay và dịch vụ, mỗi dòng một khoản: mức hiện nay, cho ai, thuộc mục nào.`,
  byPerson: 'Theo người',
  byKind: 'Theo loại',
  everything: 'Xem tất cả',
  shown: (count: number): string => `${count} khoản`,
  allFor: 'Xem tất cả cho',
  guidesFor: 'Các trang dành cho',
  howItWorks: 'Cách làm, quy định',
  coming: 'Sắp thay đổi',
  comingIntro: 'Những gì có hiệu lực trong vòng một năm tới, theo ngày, và trang nào bị động đến.',
  comingNone: 'Hiện chưa có thay đổi nào được công bố cho một năm tới.',
  comingAll: 'Xem tất cả những gì sắp thay đổi',
  newValues: 'Con số mới',
  nowColumn: 'Nay',
  thenColumn: 'Từ ngày ấy',
  ways: 'Những lối khác',
  amounts: 'Bảng mức tiền',
  ask: 'Hỏi ai',
};
type WayWords = typeof vi;

const en: WayWords = {
  whatHappened: 'What has just happened?',
  events: 'When something happens',
  eventsIntro: 'One page for each event: what to do first and what next, by which day, and where to go.',
  gathered: (count) => `Gathered from ${count} guides`,
  within: 'Within',
  carry: 'What to do',
  doneWith: 'Where',
  atOnce: 'What can be done in one go',
  forgotten: 'What people forget',
  benefits: 'All benefits',
  benefitsIntro: (count) =>
    `${count} payments, cards, loans and services, one a line: the amount now, who it is for, and its subject.`,
  byPerson: 'By person',
  byKind: 'By kind',
  everything: 'Show everything',
  shown: (count) => `${count} ${count === 1 ? 'benefit' : 'benefits'}`,
  allFor: 'Everything for',
  guidesFor: 'Guides for',
  howItWorks: 'How it works, rules',
  coming: 'Coming changes',
  comingIntro: 'What takes effect within the next year, by date, and which pages it touches.',
  comingNone: 'No change has been announced for the next year.',
  comingAll: 'All coming changes',
  newValues: 'New values',
  nowColumn: 'Now',
  thenColumn: 'From that day',
  ways: 'Other ways in',
  amounts: 'All amounts',
  ask: 'Whom to ask',
};

/** The words of the pages that lead: life events, lists of benefits, what is coming. */
export const wayWords: Record<Language, WayWords> = { vi, en };

/** What a kind of help is called where one chooses by it. */
export const kindNames: Record<Language, Record<BenefitKind, string>> = {
  vi: {
    monthly: 'Tiền hằng tháng, hằng năm',
    once: 'Tiền một lần',
    discount: 'Được giảm, được trả thay',
    card: 'Thẻ, giấy tờ',
    loan: 'Vay vốn',
    service: 'Dịch vụ, chăm sóc',
    rule: 'Cách làm, quy định',
  },
  en: {
    monthly: 'Money each month or year',
    once: 'Money once',
    discount: 'Costs lowered or paid',
    card: 'Cards and papers',
    loan: 'Loans',
    service: 'Services and care',
    rule: 'How it works, rules',
  },
};
